#include "app/desktop/questionnaires/import_page.h"

#include "app/common/error_text.h"
#include "app/desktop/banner.h"
#include "app/desktop/detail_card.h"
#include "app/desktop/empty_state.h"
#include "app/desktop/questionnaires/answer_words.h"
#include "app/desktop/questionnaires/reason_text.h"
#include "app/desktop/questionnaires/role_legend.h"
#include "app/desktop/questionnaires/role_look.h"
#include "app/desktop/questionnaires/sheet_view.h"
#include "app/desktop/style.h"
#include "app/desktop/three_panes.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>
#include <array>

namespace assay::desktop {

namespace {

constexpr int kCustomerWidth = 200;
constexpr int kSideWidth = 300;
constexpr int kMostProblems = 8;
constexpr std::array kUses = {app::SheetUse::Questions, app::SheetUse::Instructions, app::SheetUse::Lookup,
                              app::SheetUse::Other};

}  // namespace

ImportPage::ImportPage(DesktopContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_pane(new Pane)
    , m_side(new Pane)
    , m_tabs(new QTabBar)
    , m_sheet(new SheetView)
    , m_banner(new Banner)
    , m_busy(new QProgressBar)
    , m_customer(new QLineEdit)
    , m_customerLabel(new QLabel)
    , m_import(new QAction(this))
    , m_cancel(new QAction(this))
    , m_reset(new QAction(this))
    , m_useCard(new DetailCard)
    , m_useLabel(new QLabel)
    , m_use(new QComboBox)
    , m_confidence(new StateBadge)
    , m_count(nullptr)
    , m_rolesCard(new DetailCard)
    , m_legend(new RoleLegend)
    , m_hint(nullptr)
    , m_whyCard(new DetailCard)
    , m_problemCard(new DetailCard)
    , m_job(context.jobs(), this)
    , m_importJob(context.jobs(), this, Lane::Working)
{
    build();
    connect(m_tabs, &QTabBar::currentChanged, this, &ImportPage::showSheet);
    connect(m_sheet, &SheetView::roleChosen, this, [this](int column, app::ColumnRole role) {
        if (const app::PreviewSheet *sheet = current())
            correct(app::withRole(sheet->roles, column, role));
    });
    connect(m_sheet, &SheetView::headerRowChosen, this, [this](int row) {
        if (const app::PreviewSheet *sheet = current()) {
            app::SheetRoles roles = sheet->roles;
            roles.use = app::SheetUse::Questions;
            roles.headerRow = row;
            correct(roles);
        }
    });
    connect(m_use, &QComboBox::activated, this, [this](int index) {
        const app::PreviewSheet *sheet = current();
        if (!sheet || m_filling)
            return;
        app::SheetRoles roles = sheet->roles;
        roles.use = kUses[static_cast<std::size_t>(index)];
        correct(roles);
    });
    connect(m_customer, &QLineEdit::textChanged, this, &ImportPage::updateActions);
    connect(m_customer, &QLineEdit::returnPressed, m_import, &QAction::trigger);
    connect(m_import, &QAction::triggered, this, &ImportPage::import);
    connect(m_cancel, &QAction::triggered, this, &ImportPage::left);
    connect(m_reset, &QAction::triggered, this, [this] {
        m_corrections.clear();
        inspect();
    });
    retranslate();
}

void ImportPage::build()
{
    m_import->setObjectName(QStringLiteral("questionnaires.import"));
    m_cancel->setObjectName(QStringLiteral("questionnaires.cancelImport"));
    m_reset->setObjectName(QStringLiteral("questionnaires.resetRoles"));
    m_customer->setObjectName(QStringLiteral("questionnaires.customer"));
    m_use->setObjectName(QStringLiteral("questionnaires.sheetUse"));
    m_tabs->setObjectName(QStringLiteral("questionnaires.sheets"));
    m_import->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    m_import->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_import);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_customer->setMinimumWidth(kCustomerWidth);
    m_customerLabel->setBuddy(m_customer);
    m_useLabel->setBuddy(m_use);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->hide();

    m_pane->addToHeading(m_customerLabel);
    m_pane->addToHeading(m_customer);
    m_pane->addToHeading(makeButton(m_cancel));
    m_pane->addToHeading(makeButton(m_import, Emphasis::Accent));
    m_pane->addToBody(m_banner);
    m_pane->addToBody(m_busy);
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto *sheets = new QWidget;
    auto *column = new QVBoxLayout(sheets);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_sheet, 1);
    row->addWidget(sheets, 1);
    row->addWidget(buildUnderstanding());
    m_pane->addToBody(body, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_pane);
}

QWidget *ImportPage::buildUnderstanding()
{
    m_useCard->addBesideTitle(m_confidence);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->addWidget(m_useLabel);
    row->addWidget(m_use, 1);
    m_useCard->addWidget(line);
    m_count = m_useCard->addSecondary();
    m_rolesCard->addWidget(m_legend);
    m_hint = m_rolesCard->addSecondary();
    m_rolesCard->addRow({makeButton(m_reset, Emphasis::Flat)});
    auto *cards = new CardColumn;
    for (QWidget *card : {m_useCard, m_rolesCard, m_whyCard, m_problemCard})
        cards->addCard(card);
    m_side->hideHeading();
    m_side->addToBody(cards, 1);
    m_side->setFixedWidth(kSideWidth);
    return m_side;
}

void ImportPage::preview(const QString &path)
{
    m_path = path;
    m_corrections.clear();
    m_preview = {};
    m_customer->clear();
    m_banner->dismiss();
    m_filling = true;
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    m_filling = false;
    m_sheet->setSheet({});
    for (QWidget *card : {m_useCard, m_rolesCard, m_whyCard, m_problemCard})
        card->hide();
    showSummary();
    inspect();
}

void ImportPage::inspect()
{
    m_busy->show();
    updateActions();
    m_job.start(
        tr("Reading %1").arg(QFileInfo(m_path).fileName()),
        [path = m_path, corrections = m_corrections](const app::Session &session, Progress &progress) {
            return app::previewWorkbook(session.extract, path, corrections, progress);
        },
        [this](Result<app::WorkbookPreview> preview) {
            m_busy->hide();
            if (preview) {
                show(std::move(*preview));
                return;
            }
            const Message message = messageOf(tr("Reading %1").arg(QFileInfo(m_path).fileName()), preview.error());
            updateActions();
            if (m_preview.sheets.empty())
                Q_EMIT failed(message);
            else
                m_banner->show(message);
        });
}

void ImportPage::show(app::WorkbookPreview preview)
{
    const bool isFirst = m_preview.sheets.empty();
    m_preview = std::move(preview);
    m_banner->dismiss();
    fillTabs();
    if (isFirst) {
        const auto asked = std::ranges::find_if(
            m_preview.sheets, [](const app::PreviewSheet &sheet) { return !sheet.questionRows.empty(); });
        if (asked != m_preview.sheets.end())
            m_tabs->setCurrentIndex(static_cast<int>(asked - m_preview.sheets.begin()));
        m_customer->setFocus();
    }
    showSheet();
    showSummary();
    updateActions();
}

void ImportPage::fillTabs()
{
    m_filling = true;
    const auto all = static_cast<int>(m_preview.sheets.size());
    while (m_tabs->count() > all)
        m_tabs->removeTab(m_tabs->count() - 1);
    while (m_tabs->count() < all)
        m_tabs->addTab({});
    for (int i = 0; i < all; ++i) {
        const app::PreviewSheet &sheet = m_preview.sheets[static_cast<std::size_t>(i)];
        QString title = sheet.name;
        title.replace(QLatin1Char('&'), QLatin1String("&&"));
        m_tabs->setTabText(
            i, sheet.questionRows.empty()
                   ? title
                   : tr("%1 (%2)", "name of a sheet and how many questions").arg(title).arg(sheet.questionRows.size()));
        m_tabs->setTabToolTip(i, sheet.hidden ? tr("Hidden in the file") : wordOf(sheet.roles.use));
    }
    m_filling = false;
}

const app::PreviewSheet *ImportPage::current() const
{
    const auto index = static_cast<std::size_t>(m_tabs->currentIndex());
    return m_tabs->currentIndex() >= 0 && index < m_preview.sheets.size() ? &m_preview.sheets[index] : nullptr;
}

void ImportPage::showSheet()
{
    const app::PreviewSheet *sheet = current();
    if (!sheet || m_filling)
        return;
    const bool asks = sheet->roles.use == app::SheetUse::Questions;
    m_sheet->setSheet(*sheet);
    m_legend->setRoles(sheet->roles);
    m_use->setCurrentIndex(static_cast<int>(std::ranges::find(kUses, sheet->roles.use) - kUses.begin()));
    m_confidence->setLabel(confidenceLabel(sheet->confidence));
    m_confidence->setToolTip(tr("How sure Assay is of this, from 0 to 1"));
    m_count->setText(asks ? tr("%n question(s) found", nullptr, static_cast<int>(sheet->questionRows.size()))
                          : tr("Nothing is asked here."));
    m_useCard->show();
    m_rolesCard->setVisible(asks);
    showWhy(*sheet);
}

void ImportPage::showWhy(const app::PreviewSheet &sheet)
{
    m_whyCard->clear();
    for (const QString &why : sheet.why)
        m_whyCard->addText(reasonText(why));
    m_whyCard->setVisible(!sheet.why.isEmpty());
    m_problemCard->clear();
    int shown = 0;
    for (const Problem &problem : m_preview.problems)
        if (problem.place.sheet.isEmpty() || problem.place.sheet == sheet.name)
            if (++shown <= kMostProblems)
                m_problemCard->addSecondary(app::sentence(problem));
    m_problemCard->setVisible(shown > 0);
}

void ImportPage::showSummary()
{
    const auto sheets = std::ranges::count_if(
        m_preview.sheets, [](const app::PreviewSheet &sheet) { return !sheet.questionRows.empty(); });
    m_pane->setHeading(QFileInfo(m_path).fileName(),
                       m_preview.sheets.empty() ? tr("being read…")
                                                : tr("%1 in %2", "questions in sheets")
                                                      .arg(tr("%n question(s)", nullptr, m_preview.questions),
                                                           tr("%n sheet(s)", nullptr, static_cast<int>(sheets))));
    m_import->setText(m_preview.questions > 0 ? tr("&Import %n question(s)", nullptr, m_preview.questions)
                                              : tr("&Import"));
}

void ImportPage::correct(const app::SheetRoles &roles)
{
    const app::PreviewSheet *sheet = current();
    if (!sheet || roles == sheet->roles)
        return;
    std::erase_if(m_corrections, [&](const auto &correction) { return correction.first == sheet->name; });
    m_corrections.emplace_back(sheet->name, roles);
    inspect();
}

void ImportPage::import()
{
    m_busy->show();
    const QString doing = tr("Importing %1").arg(QFileInfo(m_path).fileName());
    m_importJob.start(
        doing,
        [path = m_path, customer = m_customer->text().trimmed(),
         mapping = app::mappingOf(m_corrections)](const app::Session &session, Progress &progress) {
            return app::importQuestionnaire(session, path, customer, mapping, progress);
        },
        [this, doing](const Result<app::ImportedQuestionnaire> &done) {
            m_busy->hide();
            updateActions();
            if (!done) {
                m_banner->show(messageOf(doing, done.error()));
                return;
            }
            m_context.announce({Changed::Questionnaires, done->id.value()});
            Q_EMIT imported(done->id.value());
        });
    updateActions();
}

void ImportPage::updateActions()
{
    const bool ready = !m_job.isRunning() && !m_importJob.isRunning() && m_preview.questions > 0;
    m_import->setEnabled(ready && !m_customer->text().trimmed().isEmpty() && m_context.mayEdit());
    m_reset->setEnabled(!m_corrections.empty());
}

void ImportPage::retranslate()
{
    m_customerLabel->setText(tr("C&ustomer:"));
    m_customer->setPlaceholderText(tr("Who asks"));
    m_customer->setAccessibleName(tr("Customer"));
    m_cancel->setText(tr("&Cancel"));
    m_cancel->setToolTip(tr("Back to the list; nothing is kept (Esc)"));
    m_import->setToolTip(tr("Take the questions in and keep the file (Ctrl+Enter)"));
    m_reset->setText(tr("&Detect again"));
    m_reset->setToolTip(tr("Forget the corrections"));
    m_useCard->setTitle(tr("This sheet"));
    m_useLabel->setText(tr("&Holds:"));
    m_filling = true;
    const int index = m_use->currentIndex();
    m_use->clear();
    for (const app::SheetUse use : kUses)
        m_use->addItem(wordOf(use));
    m_use->setCurrentIndex(index);
    m_filling = false;
    m_rolesCard->setTitle(tr("Columns"));
    m_hint->setText(tr("Wrong? Click the head of a column, or press Enter in it, and choose its role."));
    m_whyCard->setTitle(tr("Why"));
    m_problemCard->setTitle(tr("To be looked at"));
    m_tabs->setAccessibleName(tr("Sheets"));
    if (!m_preview.sheets.empty()) {
        fillTabs();
        showSheet();
    }
    showSummary();
    m_sheet->retranslate();
}

}  // namespace assay::desktop
