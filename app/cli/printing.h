#pragma once

#include "app/cli/reply.h"

namespace assay::cli {

/// Prints what a command says, attention on standard error, and returns the exit status.
int printReply(const Reply &reply, bool json);

/// Prints a failure and returns the exit status. @param atOpening  the workspace could not be opened: always status 5
int printError(const Error &error, bool json, bool atOpening = false);

/// Makes the translations in the program known to Qt.
void makeTranslationsKnown();

}  // namespace assay::cli
