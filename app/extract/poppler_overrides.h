#pragma once

namespace assay::extract {

/// Lets Poppler do without colour profiles: text has no use for colours, and the tables that they ask for are made anew
/// for every page.
void leaveOutColours();

}  // namespace assay::extract
