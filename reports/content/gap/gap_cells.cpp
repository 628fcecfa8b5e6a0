#include "reports/content/gap/gap_sections.h"

namespace assay::content {

Text labelled(const Words &words, const QString &ref, const BilingualText &title)
{
    Text text = words(title);
    text.main = text.main.isEmpty() ? ref : ref + u' ' + text.main;
    return text;
}

std::vector<CitedPassage> passagesOf(const Words &words, const GapItem &item)
{
    std::vector<CitedPassage> passages;
    if (item.citations == nullptr)
        return passages;
    for (const CitedEvidence &cited : *item.citations) {
        const QString version = QString::number(cited.version);
        const Text place =
            cited.page > 0
                ? words(QT_TRANSLATE_NOOP("Report", "v%1, p. %2"), QStringList{version, QString::number(cited.page)})
                : words(QT_TRANSLATE_NOOP("Report", "v%1, whole document"), QStringList{version});
        passages.push_back({cited.title, cited.file, place, cited.quote, evidenceWord(words, cited.state)});
    }
    return passages;
}

Cell dateCell(const std::optional<QDate> &date)
{
    if (!date)
        return std::monostate{};
    return *date;
}

}  // namespace assay::content
