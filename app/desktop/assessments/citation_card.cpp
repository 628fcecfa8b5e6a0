#include "app/desktop/assessments/citation_card.h"

#include "app/desktop/icons.h"
#include "app/desktop/style.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

namespace assay::desktop {

namespace {

constexpr qsizetype kQuoteShown = 160;

QLabel *wrapping(const QString &text, const char *role)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

QString quoteOf(const Citation &citation)
{
    if (!citation.passage)
        return {};
    const QString quote = citation.passage->quote.simplified();
    return quote.size() > kQuoteShown ? quote.left(kQuoteShown) + QStringLiteral("…") : quote;
}

}  // namespace

CitationCard::CitationCard(const app::SheetCitation &citation, const AssessmentWords &words, Editing editing,
                           QWidget *parent)
    : QFrame(parent), m_citation(citation), m_editing(editing)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setObjectName(QStringLiteral("assessments.citation.%1").arg(citation.citation.id.value()));
    const std::optional<Passage> &passage = citation.citation.passage;
    const QString place = passage ? tr("version %1, page %2").arg(citation.citation.version).arg(passage->page)
                                  : tr("version %1, the whole document").arg(citation.citation.version);
    setAccessibleName(QStringLiteral("%1, %2").arg(citation.title, place));
    setToolTip(tr("Show the page (Enter)"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kSpacing, 2 * kSpacing, kSpacing, 2 * kSpacing);
    column->setSpacing(kSpacing);
    auto *top = new QHBoxLayout;
    top->setSpacing(kSpacing);
    top->addWidget(wrapping(citation.title, "title"), 1);
    if (editing == Editing::Allowed) {
        auto *remove = new QToolButton(this);
        remove->setProperty("flat", true);
        remove->setIcon(icon(Icon::Close, theme().secondary));
        remove->setIconSize({12, 12});
        remove->setToolTip(tr("Take the citation back (Del)"));
        remove->setAccessibleName(tr("Take the citation back"));
        connect(remove, &QToolButton::clicked, this, &CitationCard::removeRequested);
        top->addWidget(remove, 0, Qt::AlignTop);
    }
    column->addLayout(top);
    column->addWidget(wrapping(place, "secondary"));
    if (const QString quote = quoteOf(citation.citation); !quote.isEmpty())
        column->addWidget(wrapping(QStringLiteral("“%1”").arg(quote), ""));
    auto *badge = new StateBadge(this);
    badge->setLabel(stateLabel(words));
    column->addWidget(badge);
}

StateLabel CitationCard::stateLabel(const AssessmentWords &words) const
{
    StateLabel label = words.evidence(m_citation.state);
    if (!m_citation.until)
        return label;
    const QString day = m_citation.until->toString(Qt::ISODate);
    switch (m_citation.state) {
    case EvidenceState::Accepted:
    case EvidenceState::Expiring:
        label.word = tr("%1, valid until %2").arg(label.word, day);
        break;
    case EvidenceState::Expired:
        label.word = tr("%1 on %2", "expired on a day").arg(label.word, day);
        break;
    case EvidenceState::Draft:
    case EvidenceState::InReview:
    case EvidenceState::Rejected:
        break;
    }
    return label;
}

void CitationCard::setShown(bool shown)
{
    m_shown = shown;
    update();
}

void CitationCard::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    Q_EMIT chosen();
}

void CitationCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT chosen();
    else if (event->key() == Qt::Key_Delete && m_editing == Editing::Allowed)
        Q_EMIT removeRequested();
    else
        QFrame::keyPressEvent(event);
}

void CitationCard::paintEvent(QPaintEvent *)
{
    const Theme &now = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_shown || hasFocus() ? now.accent : now.line, hasFocus() ? 2 : 1));
    painter.setBrush(m_shown ? now.accentTint : now.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
}

}  // namespace assay::desktop
