#pragma once

/// What assay-cli ends with (PRODUCT.md).
enum ExitStatus {
    ExitDone = 0,
    ExitFailed = 1, ///< could not be done; one clear sentence was printed
    ExitUsage = 2, ///< wrong usage
    ExitIncomplete = 3, ///< done, but answers failed, scores are unscored or the budget stopped it
    ExitGateMissed = 4, ///< a --fail-under or --fail-if-worse was missed
    ExitInterrupted = 130
};
