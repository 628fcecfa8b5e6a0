#include "app/desktop/assessments/review_bar.h"

#include "app/desktop/style.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace assay::desktop {

ReviewBar::ReviewBar(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_remarks(new QLabel)
    , m_show(new QPushButton)
    , m_signOff(new QPushButton)
    , m_dismiss(new QPushButton)
{
    setProperty("bar", QStringLiteral("top"));
    setObjectName(QStringLiteral("assessments.review_bar"));
    m_title->setProperty("role", QStringLiteral("title"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_remarks->setObjectName(QStringLiteral("assessments.review_bar.remarks"));
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->setWordWrap(true);
    m_show->setObjectName(QStringLiteral("assessments.review_bar.show"));
    m_signOff->setObjectName(QStringLiteral("assessments.review_bar.sign_off"));
    m_signOff->setProperty("accent", true);
    m_dismiss->setObjectName(QStringLiteral("assessments.review_bar.dismiss"));
    m_dismiss->setProperty("flat", true);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_signOff, m_show, m_dismiss})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kSpacing, 2 * kSpacing, 3 * kSpacing, 2 * kSpacing);
    column->setSpacing(kSpacing);
    column->addWidget(m_title);
    column->addWidget(m_remarks);
    column->addLayout(buttons);
    hide();
    connect(m_signOff, &QPushButton::clicked, this, &ReviewBar::signOffWanted);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT refOpened(m_firstRef); });
    connect(m_dismiss, &QPushButton::clicked, this, &ReviewBar::dismissed);
}

QString ReviewBar::remarksOf(const app::SignOffOutlook &outlook) const
{
    QStringList lines;
    const auto add = [&](int count, const QString &text) {
        if (count > 0)
            lines << text;
    };
    if (!outlook.mayReview)
        lines << tr("An assessment is signed off by a reviewer, an auditor or an administrator.");
    const auto blocks = static_cast<int>(outlook.blocks.size());
    const auto doubts = static_cast<int>(outlook.doubts.size());
    add(blocks, tr("%n result(s) stand in the way: the workspace's policies refuse them.", nullptr, blocks));
    add(outlook.notAssessed, tr("%n requirement(s) have no result.", nullptr, outlook.notAssessed));
    add(outlook.disagreed, tr("The reviewer doubts %n result(s).", nullptr, outlook.disagreed));
    add(outlook.withoutVerdict, tr("%n result(s) have not been reviewed.", nullptr, outlook.withoutVerdict));
    add(doubts, tr("%n claim(s) are to be checked.", nullptr, doubts));
    if (lines.isEmpty())
        lines << tr("Every requirement has a reviewed result, and nothing is to be checked.");
    lines << tr("What is signed off is frozen under a digest and cannot be changed; the next assessment starts as a "
                "copy.");
    return lines.join(QLatin1Char('\n'));
}

void ReviewBar::ask(const app::AssessmentOverview &overview, const app::SignOffOutlook &outlook,
                    const AssessmentWords &words)
{
    m_overview = overview;
    m_outlook = outlook;
    retranslate(words);
    const std::vector<app::ClaimFinding> &first = outlook.blocks.empty() ? outlook.doubts : outlook.blocks;
    m_firstRef = first.empty() ? QString() : first.front().ref;
    m_show->setVisible(!m_firstRef.isEmpty());
    m_signOff->setEnabled(outlook.mayReview && outlook.blocks.empty());
    show();
    (m_signOff->isEnabled() ? m_signOff : m_dismiss)->setFocus();
}

void ReviewBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else
        QFrame::keyPressEvent(event);
}

void ReviewBar::retranslate(const AssessmentWords &words)
{
    m_words = &words;
    showTexts();
}

void ReviewBar::showTexts()
{
    if (m_overview)
        m_title->setText(
            tr("Sign off %1 · %2?").arg(m_overview->name.in(m_words->language()), m_overview->assessment.scope));
    m_remarks->setText(remarksOf(m_outlook));
    m_show->setText(tr("Show the &first to check"));
    m_show->setToolTip(tr("Go to the first claim that is to be checked"));
    m_signOff->setText(tr("Sign &off and freeze"));
    m_signOff->setToolTip(tr("Freeze the assessment under its digest"));
    m_dismiss->setText(tr("Not now"));
    m_dismiss->setToolTip(tr("Leave the assessment as it is (Esc)"));
}

}  // namespace assay::desktop
