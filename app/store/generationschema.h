#pragma once

/// The rung that lets projects make benchmarks of documents: see projectMigrations().
extern const char generationSchema[];
