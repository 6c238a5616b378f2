#include "generationschema.h"

// Documents with their formats, and benchmarks that are generated from them. Other columns and tables of the versions
// before are as they were.
const char generationSchema[] = R"sql(
ALTER TABLE dataset ADD COLUMN purpose TEXT NOT NULL DEFAULT ''; -- windows, questions: of a generation; '' a benchmark
ALTER TABLE dataset ADD COLUMN origin TEXT NOT NULL DEFAULT ''; -- JSON object: how it was made of documents; '' imported
ALTER TABLE run ADD COLUMN purpose TEXT NOT NULL DEFAULT ''; -- generation, check, probe; '' compares models
ALTER TABLE document ADD COLUMN path TEXT NOT NULL DEFAULT ''; -- of the file it was read from
ALTER TABLE document ADD COLUMN format TEXT NOT NULL DEFAULT ''; -- pdf, docx, html …; '' plain text
ALTER TABLE document ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN pages INTEGER NOT NULL DEFAULT 0; -- 0: the format has none
ALTER TABLE document ADD COLUMN passages TEXT NOT NULL DEFAULT '[]'; -- JSON: [kind, level, page, start, length, fields]
ALTER TABLE document ADD COLUMN notices TEXT NOT NULL DEFAULT '[]'; -- JSON array: what reading it left out

CREATE TABLE generation ( -- documents that become a benchmark
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL, -- of the benchmark
    plan TEXT NOT NULL, -- as run.plan
    step TEXT NOT NULL, -- reading, asking, sorting, checking, probing, judging, done: the one that is next
    generator TEXT NOT NULL, -- name of the model; '' a template
    generator_model TEXT NOT NULL, -- its id
    windows INTEGER REFERENCES dataset(id), -- what the generator is asked about
    questions INTEGER REFERENCES dataset(id), -- what it wrote
    frozen INTEGER, -- the newest dataset that was made of it; it may be gone
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE generation_run (
    run INTEGER PRIMARY KEY REFERENCES run(id),
    generation INTEGER NOT NULL REFERENCES generation(id)
) STRICT;
CREATE INDEX generation_run_by_generation ON generation_run(generation, run);

CREATE TABLE chunk ( -- pieces of the documents as they were then
    generation INTEGER NOT NULL REFERENCES generation(id),
    position INTEGER NOT NULL, -- from 0
    document TEXT NOT NULL, -- its name
    start INTEGER NOT NULL, -- in the document's text, in UTF-16 units
    length INTEGER NOT NULL,
    text TEXT NOT NULL,
    heading TEXT NOT NULL,
    first_page INTEGER NOT NULL, -- 0: the format has no pages
    last_page INTEGER NOT NULL,
    set_aside TEXT NOT NULL, -- too_short, mostly_digits, contents, duplicate, near_duplicate, by_user; '' it is used
    same_as INTEGER, -- position of the chunk that it repeats
    PRIMARY KEY (generation, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE chunk_window ( -- consecutive chunks that questions are asked about
    generation INTEGER NOT NULL REFERENCES generation(id),
    position INTEGER NOT NULL, -- from 0
    first_chunk INTEGER NOT NULL,
    end_chunk INTEGER NOT NULL, -- one past the last
    item INTEGER REFERENCES item(id), -- of the dataset of windows; NULL: it was not drawn
    PRIMARY KEY (generation, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE question ( -- what a question has beside its item
    item INTEGER PRIMARY KEY REFERENCES item(id),
    generation INTEGER NOT NULL REFERENCES generation(id),
    chunk_window INTEGER NOT NULL, -- position; -1: none
    kind TEXT NOT NULL, -- factoid, reasoning, two_places, unanswerable, row
    language TEXT NOT NULL,
    difficulty TEXT NOT NULL,
    status TEXT NOT NULL, -- open, kept, set_aside; by a person: accepted, rejected
    origin TEXT NOT NULL, -- synthetic, synthetic_edited, manual
    quotes TEXT NOT NULL, -- JSON: [quote, document, page, start, length]
    generator TEXT NOT NULL,
    edited_by TEXT NOT NULL,
    edited_at TEXT NOT NULL
) STRICT;
CREATE INDEX question_by_generation ON question(generation, chunk_window, item);

CREATE TABLE question_check ( -- what the checks of a question's version found
    item_version INTEGER NOT NULL REFERENCES item_version(id),
    kind TEXT NOT NULL, -- form, quote, self_reference, duplicate, grounded, stand_alone, relevant, leak, round_trip
    passed INTEGER NOT NULL,
    score REAL, -- NULL: none came
    reason TEXT NOT NULL,
    PRIMARY KEY (item_version, kind)
) STRICT, WITHOUT ROWID;

CREATE VIEW v_documents AS
SELECT name, format, title, pages, length(text) AS characters, json_array_length(passages) AS passages, notices, path,
       added_at
FROM document;

CREATE VIEW v_questions AS
SELECT g.id AS generation, g.name AS benchmark, i.identity AS question_id, v.question, v.reference AS answer, q.kind,
       q.language, q.difficulty, q.status, q.origin, w.first_chunk, w.end_chunk, q.quotes, q.generator, q.edited_by,
       (SELECT group_concat(c.kind, ' ') FROM question_check c
        WHERE c.item_version = v.id AND c.passed = 0) AS failed_checks, v.id AS item_version
FROM question q JOIN generation g ON g.id = q.generation JOIN item i ON i.id = q.item
JOIN item_version v ON v.id = i.version
LEFT JOIN chunk_window w ON w.generation = q.generation AND w.position = q.chunk_window;
)sql";
