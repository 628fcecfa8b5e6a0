#include "app/desktop/assessments/take_over_page.h"

#include "app/desktop/banner.h"
#include "app/desktop/detail_card.h"
#include "app/desktop/three_panes.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace assay::desktop {

namespace {

constexpr int kResultWidth = 128;
constexpr int kFateWidth = 190;

}  // namespace

TakeOverPage::TakeOverPage(DesktopContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_optionsPane(new Pane)
    , m_listPane(new Pane)
    , m_options(new DetailCard)
    , m_sourceLabel(new QLabel)
    , m_source(new QComboBox)
    , m_apply(new QPushButton)
    , m_banner(new Banner)
    , m_model([](const Row &row) { return QVariant(row.number); }, columns())
    , m_table(new SnapshotTable(QStringLiteral("assessments.take_over"), context.settings()))
    , m_choicesJob(context.jobs(), this)
    , m_previewJob(context.jobs(), this)
{
    m_source->setObjectName(QStringLiteral("assessments.take_over.source"));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_apply->setObjectName(QStringLiteral("assessments.take_over.apply"));
    m_apply->setProperty("accent", true);
    m_sourceLabel->setProperty("role", QStringLiteral("secondary"));
    m_sourceLabel->setBuddy(m_source);
    m_options->addWidget(m_sourceLabel);
    m_options->addWidget(m_source);
    m_counts = m_options->addText();
    m_counts->setObjectName(QStringLiteral("assessments.take_over.counts"));
    m_options->addRow({m_apply});
    m_hint = m_options->addSecondary();
    auto *cards = new CardColumn;
    cards->addCard(m_options);
    m_optionsPane->addToBody(cards, 1);
    m_table->setSource(&m_model);
    m_table->setColumnWidths({0, kResultWidth, kFateWidth});
    m_listPane->addToBody(m_banner);
    m_listPane->addToBody(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(new ThreePanes(QStringLiteral("assessments.take_over.panes"), context.settings(), m_optionsPane,
                                     m_listPane, nullptr, {3, 8}));
    connect(m_source, &QComboBox::activated, this, &TakeOverPage::preview);
    connect(m_apply, &QPushButton::clicked, this, &TakeOverPage::apply);
}

std::optional<AssessmentId> TakeOverPage::assessment() const
{
    return m_about ? std::optional(m_about->assessment.id) : std::nullopt;
}

std::vector<SnapshotColumn<TakeOverPage::Row>> TakeOverPage::columns() const
{
    SnapshotColumn<Row> requirement;
    requirement.title = [] { return tr("Requirement"); };
    requirement.text = [this](const Row &row) {
        return row.row.ref + QStringLiteral("  ") + row.row.title.in(m_words->language());
    };
    requirement.secondLine = [this](const Row &row) { return m_words->path(row.row.path, m_preview->names); };
    requirement.toolTip = requirement.secondLine;
    requirement.sortBy = [](const Row &row) { return QVariant(row.number); };
    SnapshotColumn<Row> result;
    result.title = [] { return tr("Would become"); };
    result.state = [this](const Row &row) {
        return row.row.fate == app::Fate::Taken
                   ? m_words->result(m_preview->kind, m_about->assessment.kind, row.row.value)
                   : StateLabel{};
    };
    SnapshotColumn<Row> fate;
    fate.title = [] { return tr("What happens"); };
    fate.state = [this](const Row &row) { return fateOf(row.row); };
    fate.secondLine = [](const Row &row) {
        return row.row.disagree ? tr("Several ways say different things") : QString();
    };
    return {requirement, result, fate};
}

StateLabel TakeOverPage::fateOf(const app::TakeOverRow &row) const
{
    switch (row.fate) {
    case app::Fate::Taken:
        return {content::Role::Met, tr("Taken over"), {}};
    case app::Fate::Kept:
        return {content::Role::InReview, tr("Recorded result stays"), {}};
    case app::Fate::Hint:
        break;
    }
    return {content::Role::NotAssessed, tr("Hint to evidence only"), {}};
}

void TakeOverPage::open(const app::AssessmentOverview &about, TakeOverMode mode, const AssessmentWords &words)
{
    m_about = about;
    m_mode = mode;
    m_preview.reset();
    m_model.setRows({});
    m_source->clear();
    m_banner->dismiss();
    retranslate(words);
    readChoices();
}

void TakeOverPage::readChoices()
{
    m_choicesJob.start(
        tr("Walking the crosswalks"),
        [id = m_about->assessment.id](const app::Session &session, Progress &) {
            return app::takeOverChoices(session, id);
        },
        [this](const Result<app::TakeOverChoices> &choices) {
            if (choices)
                showChoices(*choices);
            else
                m_banner->show(messageOf(tr("Walking the crosswalks"), choices.error()));
        });
}

void TakeOverPage::showChoices(const app::TakeOverChoices &choices)
{
    m_choices = choices;
    const Language language = m_words->language();
    m_source->clear();
    if (m_mode == TakeOverMode::IntoThis)
        for (const app::AssessmentOverview &source : choices.sources)
            m_source->addItem(source.name.in(language) + QStringLiteral(" · ") + source.assessment.scope,
                              source.assessment.id.value());
    else if (choices.newerEdition)
        m_source->addItem(choices.newerEdition->name.in(language), choices.newerEdition->id);
    showCounts();
    if (m_source->count() > 0)
        preview();
}

void TakeOverPage::preview()
{
    const QVariant source = m_source->currentData();
    const AssessmentId id = m_about->assessment.id;
    m_previewJob.start(
        tr("Looking ahead"),
        [mode = m_mode, id, source](const app::Session &session, Progress &) {
            return mode == TakeOverMode::IntoThis ? app::previewTakeOver(session, id, AssessmentId(source.toLongLong()))
                                                  : app::previewMove(session, id, source.toString());
        },
        [this](Result<app::TakeOverPreview> preview) {
            if (preview)
                showPreview(std::move(*preview));
            else
                m_banner->show(messageOf(tr("Looking ahead"), preview.error()));
        });
}

void TakeOverPage::showPreview(app::TakeOverPreview preview)
{
    m_preview = std::move(preview);
    std::vector<Row> rows;
    for (const app::TakeOverRow &row : m_preview->rows)
        rows.push_back({static_cast<int>(rows.size()), row});
    m_model.setRows(std::move(rows));
    showCounts();
}

void TakeOverPage::showCounts()
{
    const bool isMove = m_mode == TakeOverMode::NewerEdition;
    m_apply->setEnabled(m_preview && m_preview->count(app::Fate::Taken) > 0 && m_context.mayEdit() &&
                        (isMove || m_about->assessment.state != AssessmentState::SignedOff));
    if (m_source->count() == 0) {
        m_counts->setText(isMove ? tr("No newer edition is known that a crosswalk leads to.")
                                 : tr("There is no other assessment that a crosswalk leads from."));
        return;
    }
    if (!m_preview) {
        m_counts->clear();
        return;
    }
    QStringList lines;
    lines << tr("%n result(s) would be taken over.", nullptr, m_preview->count(app::Fate::Taken));
    if (const int kept = m_preview->count(app::Fate::Kept); kept > 0)
        lines << tr("%n recorded result(s) would stay as they are.", nullptr, kept);
    if (const int hints = m_preview->count(app::Fate::Hint); hints > 0)
        lines << tr("%n way(s) only suggest where evidence may be.", nullptr, hints);
    if (isMove) {
        lines << tr("To be assessed anew (%1): %2")
                     .arg(m_preview->notCarried.size())
                     .arg(m_preview->notCarried.join(QStringLiteral(", ")));
        lines << tr("Leads nowhere in the new edition (%1): %2")
                     .arg(m_preview->dropped.size())
                     .arg(m_preview->dropped.join(QStringLiteral(", ")));
    }
    m_counts->setText(lines.join(QLatin1Char('\n')));
}

void TakeOverPage::apply()
{
    if (!m_about || m_source->count() == 0)
        return;
    m_apply->setEnabled(false);
    if (m_mode == TakeOverMode::IntoThis)
        Q_EMIT takeOverWanted(m_about->assessment.id, AssessmentId(m_source->currentData().toLongLong()));
    else
        Q_EMIT moveWanted(m_about->assessment.id, m_source->currentData().toString());
}

void TakeOverPage::retranslate(const AssessmentWords &words)
{
    m_words = &words;
    const bool isMove = m_mode == TakeOverMode::NewerEdition;
    m_optionsPane->setHeading(isMove ? tr("Newer edition") : tr("Take over"));
    m_listPane->setHeading(tr("What would happen"));
    m_sourceLabel->setText(isMove ? tr("Edition to move to") : tr("Assessment to take results from"));
    m_source->setAccessibleName(m_sourceLabel->text());
    m_apply->setText(isMove ? tr("&Open the new assessment") : tr("&Take over"));
    m_apply->setToolTip(isMove ? tr("Open an assessment of the newer edition with these results; this one stays")
                               : tr("Record these results as inherited; results of persons stay"));
    m_hint->setText(tr("A result that is taken over stays marked as inherited, with its way, until a person records "
                       "one. It can be undone."));
    m_table->setAccessibleName(tr("What would happen"));
    m_model.retranslate();
    if (m_about)
        showCounts();
}

}  // namespace assay::desktop
