#include "model/evidence/extract_client.h"

#include "model/evidence/extract_child.h"

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

/// "1–3, 7" for 1, 2, 3, 7. @param pages  ascending
QString ranges(const std::vector<int> &pages)
{
    QStringList parts;
    for (auto from = pages.begin(); from != pages.end();) {
        auto to = from;
        while (to + 1 != pages.end() && *(to + 1) == *to + 1)
            ++to;
        parts << (from == to ? QString::number(*from) : QStringLiteral("%1–%2").arg(*from).arg(*to));
        from = to + 1;
    }
    return parts.join(QStringLiteral(", "));
}

/// What one document gave so far, over all children that it took.
class TextReading
{
public:
    TextReading(QString name, Progress &progress, const ExtractClient::OnPage &onPage)
        : m_name(std::move(name)), m_progress(progress), m_onPage(onPage)
    {}

    Result<Done> take(const QCborMap &message)
    {
        const QString type = extract::messageType(message);
        if (type == QLatin1String("opened"))
            return open(message);
        if (type == QLatin1String("problem"))
            add(extract::problemFromMessage(message, m_name));
        if (type == QLatin1String("page"))
            return takePage(message);
        return Done{};
    }

    /// Whether a new child may go on behind the page that cost the last one; notes what is lost.
    bool skip(const Error &error)
    {
        const bool ofThatPage = error.code == ErrorCode::LimitExceeded || error.code == ErrorCode::Crashed;
        if (!ofThatPage || error.place.page != m_next || m_next > m_text.pages)
            return false;
        note(QStringLiteral("page-unreadable"),
             QStringLiteral("The text of this page is missing: %1").arg(error.detail), error.place.page);
        ++m_next;
        return true;
    }

    void giveUpRest()
    {
        if (m_next <= m_text.pages)
            note(
                QStringLiteral("pages-unread"),
                QStringLiteral("Pages %1 to %2 were not read; the pages before are kept").arg(m_next).arg(m_text.pages),
                m_next);
        m_next = m_text.pages + 1;
    }

    [[nodiscard]] bool anyPage() const { return m_pagesTaken > 0; }
    [[nodiscard]] bool finished() const { return m_text.pages > 0 && m_next > m_text.pages; }
    [[nodiscard]] int nextPage() const { return m_next; }

    [[nodiscard]] ExtractedText takeText()
    {
        if (!m_withoutText.empty())
            m_text.problems.push_back(
                {.severity = m_text.kind == QLatin1String("image") ? Severity::Note : Severity::Warning,
                 .rule = QStringLiteral("pages-without-text"),
                 .what = QStringLiteral(
                             "%1 of %2 pages hold no text that could be searched (pages %3): they are shown, but "
                             "not found until their text has been recognised")
                             .arg(m_withoutText.size())
                             .arg(m_text.pages)
                             .arg(ranges(m_withoutText)),
                 .place = {.file = m_name, .page = m_withoutText.front()}});
        return std::move(m_text);
    }

private:
    Result<Done> open(const QCborMap &message)
    {
        const qint64 pages = message.value(QLatin1String("pages")).toInteger();
        if (pages < 1 || pages > INT32_MAX - 1)
            return notAsAgreed();
        m_text.kind = message.value(QLatin1String("kind")).toString();
        m_text.pages = static_cast<int>(pages);
        return Done{};
    }

    Result<Done> takePage(const QCborMap &message)
    {
        std::optional<PageText> page = extract::pageFromMessage(message);
        if (!page || page->page < m_next || page->page > m_text.pages)
            return notAsAgreed();
        m_next = page->page + 1;
        ++m_pagesTaken;
        if (page->text.isEmpty())
            m_withoutText.push_back(page->page);
        else
            ++m_text.textPages;
        m_progress.report(page->page, m_text.pages);
        return m_onPage(std::move(*page));
    }

    /// Names no page, since another child is not to be trusted with the rest.
    [[nodiscard]] Result<Done> notAsAgreed() const
    {
        return fail(ErrorCode::Crashed, QStringLiteral("The reading process broke the protocol"), {.file = m_name});
    }

    /// A child that took over from another may say the same again.
    void add(Problem problem)
    {
        if (std::ranges::find(m_text.problems, problem) == m_text.problems.end())
            m_text.problems.push_back(std::move(problem));
    }

    void note(const QString &rule, const QString &what, int page)
    {
        m_text.problems.push_back(
            {.severity = Severity::Error, .rule = rule, .what = what, .place = {.file = m_name, .page = page}});
    }

    QString m_name;
    Progress &m_progress;
    const ExtractClient::OnPage &m_onPage;
    ExtractedText m_text;
    std::vector<int> m_withoutText;
    int m_next = 1;
    int m_pagesTaken = 0;
};

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
    TextReading reading(name, progress, onPage);
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
