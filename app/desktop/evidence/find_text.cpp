#include "app/desktop/evidence/find_bar.h"

#include "model/search/text_form.h"

namespace assay::desktop {

std::vector<TextStretch> findText(const std::vector<PageText> &pages, const QString &typed, int most)
{
    std::vector<TextStretch> found;
    const QString wanted = foldedText(typed);
    if (wanted.isEmpty())
        return found;
    for (const PageText &page : pages) {
        const FoldedText folded = fold(page.text);
        for (qsizetype at = folded.text.indexOf(wanted); at >= 0;
             at = folded.text.indexOf(wanted, at + wanted.size())) {
            if (static_cast<int>(found.size()) >= most)
                return found;
            const int start = folded.origin[static_cast<std::size_t>(at)];
            found.push_back({page.page, start, folded.originEnd(at + wanted.size() - 1) - start});
        }
    }
    return found;
}

}  // namespace assay::desktop
