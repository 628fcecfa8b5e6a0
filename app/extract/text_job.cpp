#include "app/extract/text_job.h"

#include "app/extract/character_forms.h"
#include "app/extract/image_pages.h"
#include "app/extract/office_text.h"
#include "app/extract/pdf_text.h"
#include "app/extract/text_encoding.h"

#include <algorithm>
#include <utility>

namespace assay::extract {

namespace {

Result<Done> sendImage(const QByteArray &bytes, int firstPage, const Limits &limits, MessageStream &stream)
{
    Result<std::vector<PageText>> pages = imagePages(bytes, limits);
    if (!pages)
        return std::unexpected(pages.error());
    PageSender sender(FileKind::Image, static_cast<int>(pages->size()), limits, stream);
    for (PageText &page : *pages) {
        if (page.page >= firstPage)
            sender.send(std::move(page));
    }
    return Done{};
}

Result<Done> sendPlainText(FileKind kind, const QByteArray &bytes, int firstPage, const Limits &limits,
                           MessageStream &stream)
{
    const Result<DecodedText> decoded = decodeText(bytes);
    if (!decoded)
        return std::unexpected(decoded.error());
    const Result<Done> sent = sendSections(kind, sectionsOf(decoded->text, kind), firstPage, limits, stream);
    if (sent && decoded->guessed)
        stream.send(problemMessage(
            {.severity = Severity::Warning,
             .rule = QStringLiteral("encoding-guessed"),
             .what =
                 QStringLiteral("The encoding of the text was taken to be %1: look at it, and save it as UTF-8 where "
                                "characters are wrong")
                     .arg(decoded->encoding)}));
    return sent;
}

}  // namespace

PageSender::PageSender(FileKind kind, int pages, const Limits &limits, MessageStream &stream)
    : m_limits(limits), m_stream(stream), m_charsLeft(limits.fileChars)
{
    m_stream.send({{QStringLiteral("type"), QStringLiteral("opened")},
                   {QStringLiteral("kind"), toWord(kind)},
                   {QStringLiteral("pages"), pages}});
}

void PageSender::send(PageText page)
{
    const qsizetype allowed = static_cast<qsizetype>(std::min<qint64>(m_limits.pageChars, m_charsLeft));
    if (page.text.size() > allowed)
        cut(page, allowed);
    m_charsLeft -= page.text.size();
    m_stream.send(pageMessage(page));
}

void PageSender::cut(PageText &page, qsizetype chars)
{
    const qsizetype received = page.text.size();
    const qsizetype lineEnd = chars > 0 ? page.text.lastIndexOf(u'\n', chars) : -1;
    page.text.truncate(lineEnd > 0 ? lineEnd : chars);
    if (!page.text.isEmpty() && page.text.back().isHighSurrogate())
        page.text.chop(1);
    std::erase_if(page.words, [&](const WordBox &word) { return word.start + word.length > page.text.size(); });
    m_stream.send(
        problemMessage({.severity = Severity::Warning,
                        .rule = QStringLiteral("text-cut"),
                        .what = QStringLiteral("Of the %1 characters of this page the first %2 are kept; the rest "
                                               "is over the limit and will not be found")
                                    .arg(received)
                                    .arg(page.text.size()),
                        .place = {.page = page.page}}));
}

Result<Done> sendSections(FileKind kind, const std::vector<TextSection> &sections, int firstPage, const Limits &limits,
                          MessageStream &stream)
{
    if (sections.empty())
        return fail(ErrorCode::BadInput, QStringLiteral("The file holds no text"));
    if (sections.size() > static_cast<std::size_t>(limits.pages))
        return fail(ErrorCode::LimitExceeded,
                    QStringLiteral("The text would have %1 pages; at most %2 are taken in: split it")
                        .arg(sections.size())
                        .arg(limits.pages));
    PageSender sender(kind, static_cast<int>(sections.size()), limits, stream);
    for (std::size_t at = static_cast<std::size_t>(firstPage - 1); at < sections.size(); ++at) {
        PageText page;
        page.page = static_cast<int>(at) + 1;
        page.label = ordinaryCharacters(sections[at].label);
        page.text = ordinaryCharacters(sections[at].text);
        sender.send(std::move(page));
    }
    return Done{};
}

Result<Done> sendText(const QByteArray &bytes, const QString &name, int firstPage, const Limits &limits,
                      MessageStream &stream)
{
    const Result<FileKind> kind = kindOfFile(bytes, name);
    if (!kind)
        return std::unexpected(kind.error());
    switch (*kind) {
    case FileKind::Pdf:
        return sendPdfText(bytes, firstPage, limits, stream);
    case FileKind::Image:
        return sendImage(bytes, firstPage, limits, stream);
    case FileKind::Text:
    case FileKind::Markdown:
        return sendPlainText(*kind, bytes, firstPage, limits, stream);
    case FileKind::Word:
        return sendDocument(bytes, firstPage, limits, stream);
    case FileKind::Workbook:
        return sendWorkbook(bytes, firstPage, limits, stream);
    }
    return Done{};
}

}  // namespace assay::extract
