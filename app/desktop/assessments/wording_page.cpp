#include "app/desktop/assessments/wording_page.h"

#include "app/desktop/banner.h"
#include "app/desktop/detail_card.h"
#include "app/desktop/problem_table.h"
#include "app/desktop/style.h"
#include "app/desktop/three_panes.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>

namespace assay::desktop {

namespace {

constexpr int kRefWidth = 120;
constexpr int kLanguageWidth = 96;
constexpr int kLicensed = 0;
constexpr int kFree = 1;

}  // namespace

WordingPage::WordingPage(DesktopContext &context, QWidget *parent)
    : ExtraPage(context, parent)
    , m_record(makeAction("frameworks.wording.record", QKeySequence(Qt::CTRL | Qt::Key_Return)))
    , m_banner(new Banner)
    , m_formPane(new Pane)
    , m_previewPane(new Pane)
    , m_form(new DetailCard)
    , m_file(m_form->addSecondary())
    , m_termsLabel(new QLabel)
    , m_terms(new QComboBox)
    , m_sourceLabel(new QLabel)
    , m_source(new QLineEdit)
    , m_note(nullptr)
    , m_busy(new QProgressBar)
    , m_model(
          [](const store::RequirementText &row) {
              return QVariant(row.ref +
                              (row.language == Language::Chinese ? QLatin1String(" zh") : QLatin1String(" en")));
          },
          columns())
    , m_table(new SnapshotTable(QStringLiteral("frameworks.wording.list"), context.settings()))
    , m_problems(new ProblemTable(QStringLiteral("frameworks.wording.problems"), context.settings()))
    , m_readJob(context.jobs(), this)
    , m_recordJob(context.jobs(), this, Lane::Working)
{
    build();
    connect(m_record, &QAction::triggered, this, &WordingPage::record);
    connect(m_terms, &QComboBox::activated, this, &WordingPage::updateActions);
    connect(m_source, &QLineEdit::textChanged, this, &WordingPage::updateActions);
}

void WordingPage::build()
{
    m_terms->setObjectName(QStringLiteral("frameworks.wording.terms"));
    m_source->setObjectName(QStringLiteral("frameworks.wording.source"));
    m_terms->addItems({{}, {}});
    m_terms->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const std::pair<QLabel *, QWidget *> rows[] = {{m_termsLabel, m_terms}, {m_sourceLabel, m_source}};
    for (const auto &[label, field] : rows) {
        label->setProperty("role", QStringLiteral("secondary"));
        label->setBuddy(field);
        m_form->addWidget(label);
        m_form->addWidget(field);
    }
    m_note = m_form->addSecondary();
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setVisible(false);
    m_problems->setVisible(false);
    m_table->setSource(&m_model);
    m_table->setColumnWidths({kRefWidth, kLanguageWidth, 0});
    auto *cards = new CardColumn;
    cards->addCard(m_form);
    m_formPane->addToBody(cards, 1);
    m_previewPane->addToBody(m_banner);
    m_previewPane->addToBody(m_busy);
    m_previewPane->addToBody(m_problems, 2);
    m_previewPane->addToBody(m_table, 3);
    auto *panes = new ThreePanes(QStringLiteral("frameworks.wording.panes"), context().settings(), m_formPane,
                                 m_previewPane, nullptr, {2, 5});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(panes);
}

std::vector<SnapshotColumn<store::RequirementText>> WordingPage::columns()
{
    using Row = store::RequirementText;
    return {{.title = [] { return tr("Ref"); }, .text = [](const Row &row) { return row.ref; }},
            {.title = [] { return tr("Language"); },
             .text = [](const Row &row) { return row.language == Language::Chinese ? tr("Chinese") : tr("English"); }},
            {.title = [] { return tr("Wording"); }, .text = [](const Row &row) { return row.wording.simplified(); }}};
}

void WordingPage::preview(const app::FrameworkFacts &framework, const QString &path)
{
    m_framework = framework;
    m_path = path;
    m_import = {};
    m_banner->dismiss();
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(path);
    m_source->clear();
    m_terms->setCurrentIndex(framework.kind == FrameworkKind::Law ? kFree : kLicensed);
    m_problems->setVisible(false);
    read();
}

app::TextAbout WordingPage::about() const
{
    return {m_terms->currentIndex() == kFree ? store::WordingTerms::Free : store::WordingTerms::Licensed,
            m_source->text().trimmed()};
}

void WordingPage::read()
{
    m_busy->setVisible(true);
    m_readJob.start(
        tr("Reading %1").arg(QFileInfo(m_path).fileName()),
        [id = m_framework.id, path = m_path, about = about()](const app::Session &session, Progress &progress) {
            return app::importTexts(session, id, path, about, app::TakeIn::OnlyLook, progress);
        },
        [this](Result<app::TextImport> import) { showTexts(std::move(import)); });
    updateActions();
}

void WordingPage::showTexts(Result<app::TextImport> import)
{
    m_busy->setVisible(false);
    if (!import)
        m_banner->show(messageOf(tr("Reading %1").arg(QFileInfo(m_path).fileName()), import.error()));
    m_import = import ? std::move(*import) : app::TextImport{};
    m_problems->setProblems(m_import.problems);
    m_problems->setVisible(!m_import.problems.empty());
    m_model.setRows(m_import.texts);
    updateActions();
}

void WordingPage::record()
{
    const QString doing = tr("Recording the wording of %1").arg(m_framework.title.in(m_language));
    m_banner->dismiss();
    m_recordJob.start(
        doing,
        [id = m_framework.id, path = m_path, about = about()](const app::Session &session, Progress &progress) {
            return app::importTexts(session, id, path, about, app::TakeIn::IfGood, progress);
        },
        [this, doing](const Result<app::TextImport> &import) {
            updateActions();
            if (!import) {
                m_banner->show(messageOf(doing, import.error()));
                return;
            }
            context().announce({Changed::Assessments, {}});
            Q_EMIT recorded(m_framework.id, static_cast<int>(import->texts.size()));
        });
    updateActions();
}

void WordingPage::updateActions()
{
    // Free wording is only kept with its source.
    const bool isFree = m_terms->currentIndex() == kFree;
    const bool sourced = !isFree || !m_source->text().trimmed().isEmpty();
    const bool reading = m_readJob.isRunning();
    m_record->setEnabled(context().mayEdit() && sourced && !reading && !m_recordJob.isRunning() &&
                         !m_import.texts.empty());
    m_previewPane->setHeading(tr("What would stand beside the guidance"),
                              reading ? tr("being read…")
                                      : tr("%n text(s)", nullptr, static_cast<int>(m_import.texts.size())));
    m_note->setText(isFree ? tr("Shown with its source. Such as the text of a law: name where it is published.")
                           : tr("Shown in this workspace only and never exported: neither with the framework nor in "
                                "reports."));
    m_source->setPlaceholderText(isFree ? tr("Web page or gazette (needed)") : tr("Edition, licence number"));
}

void WordingPage::takeFocus()
{
    m_terms->setFocus();
}

void WordingPage::retranslate(const AssessmentWords &words)
{
    m_language = words.language();
    m_formPane->setHeading(tr("Import wording"), m_framework.title.in(m_language));
    m_form->setTitle(m_framework.title.in(m_language));
    m_termsLabel->setText(tr("&May be kept because it is"));
    m_terms->setAccessibleName(tr("On what ground the wording may be kept"));
    m_terms->setItemText(kLicensed, tr("Licensed to us"));
    m_terms->setItemText(kFree, tr("Free, such as a law"));
    m_sourceLabel->setText(tr("S&ource"));
    m_source->setAccessibleName(tr("Source of the wording"));
    m_record->setText(tr("&Record the wording"));
    m_record->setToolTip(tr("Put these texts beside the guidance"));
    m_table->setAccessibleName(tr("Texts that were found"));
    m_model.retranslate();
    updateActions();
}

}  // namespace assay::desktop
