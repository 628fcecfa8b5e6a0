#include "app/desktop/assessments/score_card.h"

#include "app/desktop/assessments/score_chart.h"
#include "app/desktop/detail_card.h"
#include "app/desktop/style.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace assay::desktop {

namespace {

constexpr double kBigFigure = 2.2;  // times the base size

double termOf(const Score &score, const char *name)
{
    const auto term = std::ranges::find(score.terms, QLatin1String(name), &ScoreTerm::name);
    return term == score.terms.end() ? 0 : term->value;
}

QString numberOf(double value)
{
    return content::toString(content::Number{value, content::NumberForm::Decimal});
}

}  // namespace

ScoreCards::ScoreCards(QWidget *parent)
    : CardColumn(parent), m_score(new DetailCard), m_groups(new DetailCard), m_chart(new ScoreChart)
{
    m_groups->addWidget(m_chart);
    addCard(m_score);
    addCard(m_groups);
}

void ScoreCards::setOverview(const app::AssessmentOverview &overview, const AssessmentWords &words)
{
    m_score->setTitle(tr("Share met"));
    m_score->clear();
    showTerms(overview, words);
    m_groups->setTitle(tr("Results by group"));
    m_chart->setOverview(overview, words);
}

void ScoreCards::showTerms(const app::AssessmentOverview &overview, const AssessmentWords &words)
{
    const Score &score = overview.score;
    QLabel *figure = m_score->addText(AssessmentWords::share(score.score));
    QFont big = figure->font();
    big.setPixelSize(static_cast<int>(kBigFigure * typeSizes().base));
    big.setBold(true);
    figure->setFont(big);
    figure->setStyleSheet(QStringLiteral("font-size: %1px;").arg(big.pixelSize()));
    figure->setObjectName(QStringLiteral("assessments.share"));

    m_score->addSecondary(tr("(%1 met + %2 × %3 partly met) ÷ %4 applicable and assessed")
                              .arg(numberOf(termOf(score, "met")), numberOf(termOf(score, "partly-met-weight")),
                                   numberOf(termOf(score, "partly-met")),
                                   numberOf(termOf(score, "applicable-assessed"))));
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(4 * kSpacing);
    grid->setVerticalSpacing(kSpacing);
    int row = 0;
    for (const ScoreTerm &term : score.terms) {
        auto *name = new QLabel(words.term(overview.kind, overview.assessment.kind, term.name));
        name->setProperty("role", QStringLiteral("secondary"));
        grid->addWidget(name, row, 0);
        grid->addWidget(new QLabel(numberOf(term.value)), row, 1, Qt::AlignRight);
        ++row;
    }
    grid->setColumnStretch(2, 1);
    m_score->addWidget(table);
    m_score->addSecondary(tr("Method: share met, version %1. Requirements without a result are counted apart, never "
                             "guessed.")
                              .arg(score.version));
}

}  // namespace assay::desktop
