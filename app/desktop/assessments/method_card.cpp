#include "app/desktop/assessments/method_card.h"

#include "app/desktop/style.h"

#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>

namespace assay::desktop {

namespace {

constexpr double kBigFigure = 2.2;  // times the base size

QLabel *secondaryLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("role", QStringLiteral("secondary"));
    label->setWordWrap(true);
    return label;
}

}  // namespace

MethodCard::MethodCard(QWidget *parent) : DetailCard({}, parent)
{}

void MethodCard::setScore(const app::AssessmentOverview &overview, const app::AssessmentScore &score,
                          const AssessmentWords &words)
{
    if (!m_score || m_score->assessment != score.assessment)
        m_chosen = score.own;
    m_overview = overview;
    m_score = score;
    m_words = &words;
    setTitle(tr("Scores side by side"));
    clear();
    auto *methods = new QWidget;
    auto *grid = new QGridLayout(methods);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(3 * kSpacing);
    grid->setVerticalSpacing(kSpacing);
    grid->setColumnStretch(0, 1);
    for (const Score &one : m_score->scores)
        if (suits(one, overview.kind))
            addMethod(*grid, one, words);
    m_terms = new QWidget;
    addWidget(methods);
    addWidget(m_terms);
    showTerms();
}

void MethodCard::addMethod(QGridLayout &grid, const Score &score, const AssessmentWords &words)
{
    const int row = grid.rowCount();
    const ScoringMethod method = scoringMethodFromWord(score.method).value_or(ScoringMethod::ShareMet);
    auto *name = new QRadioButton(tr("%1, version %2").arg(words.method(score.method), score.version));
    name->setObjectName(QStringLiteral("assessments.method.") + score.method);
    name->setToolTip(tr("Show the terms of this score"));
    name->setChecked(method == m_chosen);
    connect(name, &QRadioButton::toggled, this, [this, method](bool on) {
        if (!on)
            return;
        m_chosen = method;
        showTerms();
    });
    auto *figure = new QLabel(AssessmentWords::score(score));
    QFont bold = figure->font();
    bold.setBold(true);
    figure->setFont(bold);
    grid.addWidget(name, row, 0);
    grid.addWidget(figure, row, 1, Qt::AlignRight);
    if (score.conclusion.isEmpty())
        return;
    auto *conclusion = new StateBadge(this);
    conclusion->setLabel(words.conclusion(score.conclusion));
    grid.addWidget(conclusion, row, 2, Qt::AlignLeft);
}

void MethodCard::showTerms()
{
    auto *terms = new QWidget;
    auto *column = new QVBoxLayout(terms);
    column->setContentsMargins(0, 2 * kSpacing, 0, 0);
    column->setSpacing(kSpacing);
    const Score &score = m_score->by(m_chosen);
    auto *figure = new QLabel(AssessmentWords::score(score));
    figure->setObjectName(QStringLiteral("assessments.share"));
    figure->setStyleSheet(
        QStringLiteral("font-size: %1px; font-weight: bold;").arg(static_cast<int>(kBigFigure * typeSizes().base)));
    column->addWidget(figure);
    auto *table = new QGridLayout;
    table->setHorizontalSpacing(4 * kSpacing);
    table->setVerticalSpacing(kSpacing);
    int row = 0;
    for (const ScoreTerm &term : score.terms) {
        table->addWidget(secondaryLabel(m_words->term(m_overview->kind, m_overview->assessment.kind, term.name)), row,
                         0);
        table->addWidget(new QLabel(AssessmentWords::number(term.value)), row, 1, Qt::AlignRight);
        ++row;
    }
    table->setColumnStretch(0, 1);
    column->addLayout(table);
    for (const QString &note : score.notes)
        column->addWidget(secondaryLabel(m_words->note(note)));
    delete body()->replaceWidget(m_terms, terms);
    m_terms->hide();
    m_terms->deleteLater();
    m_terms = terms;
}

}  // namespace assay::desktop
