#pragma once

#include "app/extract/kind_of_file.h"
#include "app/extract/message_stream.h"
#include "app/extract/plain_text.h"
#include "model/base/result.h"
#include "model/evidence/extract_protocol.h"
#include "model/evidence/page_text.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace assay::extract {

/// Sends pages and keeps the caps on their text: a page over its cap is cut at a line end, a file over its cap gives
/// the remaining pages without text; either is said as a problem.
class PageSender
{
public:
    /// Sends `opened`.
    PageSender(FileKind kind, int pages, const Limits &limits, MessageStream &stream);
    void send(PageText page);

private:
    void cut(PageText &page, qsizetype chars);

    const Limits &m_limits;
    MessageStream &m_stream;
    qint64 m_charsLeft;
};

/// Sends sections as the pages of a document from `firstPage` on, in ordinary characters. Errors: BadInput (no text),
/// LimitExceeded (too many).
[[nodiscard]] Result<Done> sendSections(FileKind kind, const std::vector<TextSection> &sections, int firstPage,
                                        const Limits &limits, MessageStream &stream);

/// The job `text`: sends what a file of any kind holds.
[[nodiscard]] Result<Done> sendText(const QByteArray &bytes, const QString &name, int firstPage, const Limits &limits,
                                    MessageStream &stream);

}  // namespace assay::extract
