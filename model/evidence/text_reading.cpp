#include "model/evidence/text_reading.h"

#include "model/evidence/extract_protocol.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace assay::extract {

namespace {

constexpr std::size_t kMaxProblems = 1'000;

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

Problem withoutText(const ExtractedText &text, const std::vector<int> &pages, const QString &file)
{
    const bool pictures = text.kind == QLatin1String("pdf") || text.kind == QLatin1String("image");
    const QString what =
        pictures
            ? QStringLiteral("%1 of %2 pages hold no text that could be searched (pages %3): they are shown, but not "
                             "found until their text has been recognised")
            : QStringLiteral("%1 of %2 sheets or sections are empty (%3)");
    return {.severity = text.kind == QLatin1String("pdf") ? Severity::Warning : Severity::Note,
            .rule = QStringLiteral("pages-without-text"),
            .what = what.arg(pages.size()).arg(text.pages).arg(ranges(pages)),
            .place = {.file = file, .page = pages.front()}};
}

}  // namespace

TextReading::TextReading(QString name, Progress &progress, const ExtractClient::OnPage &onPage)
    : m_name(std::move(name)), m_progress(progress), m_onPage(onPage)
{}

Result<Done> TextReading::take(const QCborMap &message)
{
    const QString type = messageType(message);
    if (type == QLatin1String("opened"))
        return open(message);
    if (type == QLatin1String("page"))
        return takePage(message);
    if (type == QLatin1String("problem")) {
        Problem problem = problemFromMessage(message, m_name);
        if (problem.rule == QLatin1String("page-unreadable") || problem.rule == QLatin1String("page-timed-out"))
            m_unreadablePage = problem.place.page;
        add(std::move(problem));
    }
    return Done{};
}

bool TextReading::skip(const Error &error)
{
    const bool ofThatPage = error.code == ErrorCode::LimitExceeded || error.code == ErrorCode::Crashed;
    if (!ofThatPage || error.place.page != m_next || m_next > m_text.pages)
        return false;
    add({.severity = Severity::Error,
         .rule = QStringLiteral("page-unreadable"),
         .what = QStringLiteral("The text of this page is missing: %1").arg(error.detail),
         .place = {.file = m_name, .page = m_next}});
    ++m_next;
    return true;
}

void TextReading::giveUpRest()
{
    if (m_next <= m_text.pages)
        add({.severity = Severity::Error,
             .rule = QStringLiteral("pages-unread"),
             .what = QStringLiteral("Pages %1 to %2 were not read; the pages before are kept")
                         .arg(m_next)
                         .arg(m_text.pages),
             .place = {.file = m_name, .page = m_next}});
    m_next = m_text.pages + 1;
}

Result<ExtractedText> TextReading::takeText()
{
    if (!finished())
        return notAsAgreed();
    addSummaries();
    return std::move(m_text);
}

Result<Done> TextReading::open(const QCborMap &message)
{
    const qint64 pages = message.value(QLatin1String("pages")).toInteger();
    if (pages < 1 || pages > INT32_MAX - 1)
        return notAsAgreed();
    m_text.kind = message.value(QLatin1String("kind")).toString();
    m_text.pages = static_cast<int>(pages);
    return Done{};
}

Result<Done> TextReading::takePage(const QCborMap &message)
{
    std::optional<PageText> page = pageFromMessage(message);
    if (!page || page->page != m_next || page->page > m_text.pages)
        return notAsAgreed();
    ++m_next;
    ++m_pagesTaken;
    if (!page->text.isEmpty())
        ++m_text.textPages;
    else if (page->page != m_unreadablePage)
        m_withoutText.push_back(page->page);
    m_progress.report(page->page, m_text.pages);
    return m_onPage(std::move(*page));
}

/// Names no page, since another child is not to be trusted with the rest.
std::unexpected<Error> TextReading::notAsAgreed() const
{
    return fail(ErrorCode::Crashed, QStringLiteral("The reading process broke the protocol"), {.file = m_name});
}

/// A child that took over from another may say the same again.
void TextReading::add(Problem problem)
{
    if (m_text.problems.size() >= kMaxProblems)
        ++m_problemsDropped;
    else if (std::ranges::find(m_text.problems, problem) == m_text.problems.end())
        m_text.problems.push_back(std::move(problem));
}

void TextReading::addSummaries()
{
    if (!m_withoutText.empty())
        m_text.problems.push_back(withoutText(m_text, m_withoutText, m_name));
    if (m_problemsDropped > 0)
        m_text.problems.push_back({.severity = Severity::Warning,
                                   .rule = QStringLiteral("problems-dropped"),
                                   .what = QStringLiteral("%1 further problems are not listed").arg(m_problemsDropped),
                                   .place = {.file = m_name}});
}

}  // namespace assay::extract
