#pragma once

#include "reports/pdf/page_flow.h"

namespace assay::pdf {

struct PrintedLayout
{
    std::vector<Page> pages;
    std::vector<Bookmark> bookmarks;
};

/// Sets a whole report. The pages point into `setter` and `document`, which must outlive them.
[[nodiscard]] PrintedLayout layOut(const content::Document &document, TextSetter &setter);

}  // namespace assay::pdf
