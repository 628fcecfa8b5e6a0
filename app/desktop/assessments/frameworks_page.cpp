#include "app/desktop/assessments/frameworks_page.h"

#include "app/desktop/assessments/framework_cards.h"
#include "app/desktop/assessments/framework_words.h"
#include "app/desktop/banner.h"
#include "app/usecases/own_frameworks.h"

#include <QAction>
#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>

namespace assay::desktop {

namespace {

constexpr int kEditionWidth = 96;
constexpr int kKindWidth = 92;
constexpr int kStatusWidth = 116;
constexpr int kCountWidth = 88;

}  // namespace

FrameworksPage::FrameworksPage(DesktopContext &context, QAction *import, QWidget *parent)
    : ExtraPage(context, parent)
    , m_import(import)
    , m_yaml(makeAction("frameworks.export.yaml", QKeySequence(Qt::CTRL | Qt::Key_S)))
    , m_csv(makeAction("frameworks.export.csv", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)))
    , m_wording(makeAction("frameworks.wording", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)))
    , m_listPane(new Pane)
    , m_detailPane(new Pane)
    , m_banner(new Banner)
    , m_model([](const app::FrameworkFacts &row) { return QVariant(row.id); }, columns())
    , m_table(new SnapshotTable(QStringLiteral("frameworks.list"), context.settings()))
    , m_cards(new FrameworkCards(m_yaml, m_csv, m_wording))
    , m_job(context.jobs(), this)
{
    m_table->setSource(&m_model);
    m_table->setColumnWidths({0, kEditionWidth, kKindWidth, kStatusWidth, kCountWidth});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_listPane->addToBody(m_banner);
    m_listPane->addToBody(m_table, 1);
    m_detailPane->addToBody(m_cards, 1);
    auto *panes = new ThreePanes(QStringLiteral("frameworks.panes"), context.settings(), m_listPane, m_detailPane,
                                 nullptr, {3, 2});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(panes);
    connect(m_table, &SnapshotTable::currentIdChanged, this, &FrameworksPage::showCurrent);
    connect(m_yaml, &QAction::triggered, this, [this] { chooseTarget(QStringLiteral("yaml")); });
    connect(m_csv, &QAction::triggered, this, [this] { chooseTarget(QStringLiteral("csv")); });
    connect(m_wording, &QAction::triggered, this, [this] {
        if (const app::FrameworkFacts *framework = current())
            Q_EMIT wordingWanted(*framework);
    });
    FrameworksPage::refresh();
}

std::vector<SnapshotColumn<app::FrameworkFacts>> FrameworksPage::columns() const
{
    using Row = app::FrameworkFacts;
    return {
        {.title = [] { return tr("Framework"); },
         .text = [this](const Row &row) { return row.name.in(m_language); },
         .secondLine =
             [this](const Row &row) { return row.name == row.title ? row.publisher : row.title.in(m_language); },
         .toolTip = [this](const Row &row) { return row.title.in(m_language) + QLatin1Char('\n') + row.publisher; }},
        {.title = [] { return tr("Edition"); }, .text = [](const Row &row) { return row.edition; }},
        {.title = [] { return tr("Kind"); }, .text = [](const Row &row) { return FrameworkWords::kind(row.kind); }},
        {.title = [] { return tr("Status"); },
         .state = [](const Row &row) { return FrameworkWords::status(row.status); },
         .toolTip = [this](const Row &row) { return FrameworkWords::successor(row, m_language); }},
        {.title = [] { return tr("Assessed", "heading of a column: how many requirements are assessed"); },
         .text = [](const Row &row) { return QString::number(row.assessable); },
         .sortBy = [](const Row &row) { return QVariant(row.assessable); },
         .toolTip = [](const Row &row) { return tr("%n requirement(s) to assess", nullptr, row.assessable); },
         .alignment = Qt::AlignRight | Qt::AlignVCenter}};
}

void FrameworksPage::refresh()
{
    m_job.start(
        tr("Reading the frameworks"),
        [](const app::Session &session, Progress &) { return app::frameworkShelf(session); },
        [this](Result<std::vector<app::FrameworkFacts>> shelf) { showShelf(std::move(shelf)); });
}

void FrameworksPage::showShelf(Result<std::vector<app::FrameworkFacts>> shelf)
{
    if (!shelf) {
        m_banner->show(messageOf(tr("Reading the frameworks"), shelf.error()));
        return;
    }
    m_model.setRows(std::move(*shelf));
    m_listPane->setHeading(tr("Frameworks"), tr("%n framework(s)", nullptr, static_cast<int>(m_model.rows().size())));
    if (!m_wanted.isEmpty() && m_table->setCurrentId(m_wanted))
        m_wanted.clear();
    else if (!m_table->currentId().isValid())
        m_table->step(1);
    showCurrent();
}

const app::FrameworkFacts *FrameworksPage::current() const
{
    return m_model.find(m_table->currentId());
}

void FrameworksPage::showCurrent()
{
    const app::FrameworkFacts *framework = current();
    for (QAction *action : {m_yaml, m_csv})
        action->setEnabled(framework);
    m_wording->setEnabled(framework && context().mayEdit());
    m_detailPane->setHeading(framework ? framework->title.in(m_language) : QString());
    m_cards->setVisible(framework);
    if (framework)
        m_cards->setFramework(*framework, m_language);
}

void FrameworksPage::select(const QString &id)
{
    m_wanted = id;
    if (!m_job.isRunning() && m_table->setCurrentId(id))
        m_wanted.clear();
}

void FrameworksPage::tell(const Message &message)
{
    m_banner->show(message);
}

void FrameworksPage::takeFocus()
{
    m_table->setFocus();
}

void FrameworksPage::chooseTarget(const QString &ending)
{
    const app::FrameworkFacts *framework = current();
    if (!framework)
        return;
    const QDir folder(context().settings().value(kLastFolder));
    const QString filter = ending == QLatin1String("csv") ? tr("Separated values (*.csv)") : tr("YAML (*.yaml)");
    auto *dialog = new QFileDialog(this, tr("Write the framework as a file"), folder.path(), filter);
    dialog->setObjectName(QStringLiteral("frameworks.export.dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(QStringLiteral("%1.%2").arg(framework->id, ending));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        context().settings().set(kLastFolder, QFileInfo(file).absolutePath());
        write(file);
    });
    dialog->open();
}

void FrameworksPage::write(const QString &file)
{
    const app::FrameworkFacts *framework = current();
    if (!framework)
        return;
    m_banner->dismiss();
    const QString doing = tr("Writing %1").arg(QFileInfo(file).fileName());
    context().jobs().start<Done>(
        Lane::Working, doing, this,
        [id = framework->id, file](const app::Session &session, Progress &) {
            return app::exportFramework(session.catalogue, id, file);
        },
        [this, doing, file, title = framework->title](const Result<Done> &done) {
            if (!done) {
                m_banner->show(messageOf(doing, done.error()));
                return;
            }
            m_banner->show({Severity::Note,
                            tr("%1 stands in %2.").arg(title.in(m_language), QDir::toNativeSeparators(file)),
                            tr("Wording of your own is not in it."),
                            {},
                            {}});
            Q_EMIT written(file);
        });
}

void FrameworksPage::retranslate(const AssessmentWords &words)
{
    m_language = words.language();
    m_yaml->setText(tr("Export as &YAML…"));
    m_yaml->setToolTip(tr("Write the framework as a file that Assay reads back"));
    m_csv->setText(tr("Export as &CSV…"));
    m_csv->setToolTip(tr("Write the framework as a table for office programs"));
    m_wording->setText(tr("Import &wording…"));
    m_wording->setToolTip(tr("Put wording that you have licensed, or that is free, beside the guidance"));
    m_table->setAccessibleName(tr("Frameworks"));
    m_model.retranslate();
    m_listPane->setHeading(tr("Frameworks"), tr("%n framework(s)", nullptr, static_cast<int>(m_model.rows().size())));
    showCurrent();
}

}  // namespace assay::desktop
