#pragma once

#include "model/base/progress.h"
#include "model/evidence/extract_client.h"

#include <QCborMap>
#include <QString>

#include <vector>

namespace assay::extract {

/// What one document gave so far, over all children that it took. Trusts no message.
class TextReading
{
public:
    /// @param onPage  gets each page; must outlive this
    TextReading(QString name, Progress &progress, const ExtractClient::OnPage &onPage);

    /// Errors: Crashed where the message breaks the protocol; what `onPage` returns.
    [[nodiscard]] Result<Done> take(const QCborMap &message);
    /// Whether a new child may go on behind the page that cost the last one; notes what is lost.
    [[nodiscard]] bool skip(const Error &error);
    /// Notes that no further page will be read.
    void giveUpRest();

    [[nodiscard]] bool anyPage() const { return m_pagesTaken > 0; }
    /// Every page was read or noted as lost.
    [[nodiscard]] bool finished() const { return m_text.pages > 0 && m_next > m_text.pages; }
    [[nodiscard]] int nextPage() const { return m_next; }
    /// Without page texts, which went to `onPage`. Errors: Crashed where pages are missing.
    [[nodiscard]] Result<ExtractedText> takeText();

private:
    [[nodiscard]] Result<Done> open(const QCborMap &message);
    [[nodiscard]] Result<Done> takePage(const QCborMap &message);
    [[nodiscard]] std::unexpected<Error> notAsAgreed() const;
    void add(Problem problem);
    void addSummaries();

    QString m_name;
    Progress &m_progress;
    const ExtractClient::OnPage &m_onPage;
    ExtractedText m_text;
    std::vector<int> m_withoutText;
    int m_unreadablePage = 0;  ///< The last one that a problem of the child named
    int m_problemsDropped = 0;
    int m_next = 1;
    int m_pagesTaken = 0;
};

}  // namespace assay::extract
