#include "helper.h"

#include <algorithm>
#include <utility>

namespace assay::test {

QString extractHelper()
{
    return qEnvironmentVariable("ASSAY_BIN") + QStringLiteral("/assay-extract");
}

QString misbehavingHelper()
{
    return qEnvironmentVariable("ASSAY_BIN") + QStringLiteral("/../tests/misbehaving_child");
}

Result<ExtractedText> extracted(const QByteArray &bytes, const QString &name, const extract::Limits &limits)
{
    const Result<ExtractSource> source = ExtractSource::fromBytes(bytes);
    if (!source)
        return std::unexpected(source.error());
    SilentProgress progress;
    std::vector<PageText> pages;
    Result<ExtractedText> text =
        ExtractClient(extractHelper())
            .extractText(*source, name, limits, progress, [&](PageText &&page) -> Result<Done> {
                pages.push_back(std::move(page));
                return Done{};
            });
    if (text)
        text->pageTexts = std::move(pages);
    return text;
}

const Problem *problemWith(const Problems &problems, const char *rule)
{
    const auto found =
        std::ranges::find_if(problems, [rule](const Problem &problem) { return problem.rule == QLatin1String(rule); });
    return found == problems.end() ? nullptr : &*found;
}

}  // namespace assay::test
