#include "model/evidence/extract_client.h"

#include "model/evidence/extract_child.h"
#include "model/evidence/text_reading.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace assay {

namespace {

using extract::Limits;

QCborMap textJob(const QString &name, int firstPage)
{
    return {{QStringLiteral("job"), QStringLiteral("text")},
            {QStringLiteral("name"), name},
            {QStringLiteral("first"), firstPage}};
}

}  // namespace

ExtractClient::ExtractClient(QString helperProgram) : m_helperProgram(std::move(helperProgram))
{}

Result<QCborMap> ExtractClient::run(const QCborMap &job, int descriptor, const Limits &limits, Progress &progress,
                                    const OnMessage &onMessage) const
{
    extract::Child child(limits, job.value(QLatin1String("name")).toString());
    if (const Result<Done> started = child.start(m_helperProgram, job, descriptor); !started)
        return std::unexpected(started.error());
    return child.finish(progress, onMessage);
}

Result<ExtractedText> ExtractClient::extractText(const ExtractSource &source, const QString &name, const Limits &limits,
                                                 Progress &progress, const OnPage &onPage) const
{
    extract::TextReading reading(name, progress, onPage);
    QElapsedTimer sinceStart;
    sinceStart.start();
    for (int restarts = 0;; ++restarts) {
        Limits left = limits;
        left.jobMs = std::max(1, limits.jobMs - static_cast<int>(sinceStart.elapsed()));
        const Result<QCborMap> done = run(textJob(name, reading.nextPage()), source.descriptor(), left, progress,
                                          [&](const QCborMap &message) { return reading.take(message); });
        if (done)
            return reading.takeText();
        if (!reading.skip(done.error()))
            return std::unexpected(done.error());
        if (restarts == limits.restarts || sinceStart.hasExpired(limits.jobMs))
            reading.giveUpRest();
        if (!reading.finished())
            continue;
        if (!reading.anyPage())
            return std::unexpected(done.error());
        return reading.takeText();
    }
}

Result<ExtractedText> ExtractClient::extractText(const QString &path, const QString &name, const Limits &limits,
                                                 Progress &progress) const
{
    const Result<ExtractSource> source = ExtractSource::fromFile(path);
    if (!source)
        return std::unexpected(source.error());
    std::vector<PageText> pages;
    Result<ExtractedText> text = extractText(*source, name, limits, progress, [&](PageText &&page) -> Result<Done> {
        pages.push_back(std::move(page));
        return Done{};
    });
    if (text)
        text->pageTexts = std::move(pages);
    return text;
}

Result<PageImage> ExtractClient::renderPage(const ExtractSource &source, const QString &name, int page, double dpi,
                                            const Limits &limits, Progress &progress) const
{
    const QCborMap job{{QStringLiteral("job"), QStringLiteral("render")},
                       {QStringLiteral("name"), name},
                       {QStringLiteral("page"), page},
                       {QStringLiteral("dpi"), dpi}};
    PageImage image;
    const Result<QCborMap> done =
        run(job, source.descriptor(), limits, progress, [&](const QCborMap &message) -> Result<Done> {
            if (extract::messageType(message) == QLatin1String("image")) {
                image.png = message.value(QLatin1String("png")).toByteArray();
                image.size = QSize(static_cast<int>(message.value(QLatin1String("width")).toInteger()),
                                   static_cast<int>(message.value(QLatin1String("height")).toInteger()));
            }
            return Done{};
        });
    if (!done)
        return std::unexpected(done.error());
    return image;
}

}  // namespace assay
