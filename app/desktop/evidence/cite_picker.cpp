#include "app/desktop/evidence/cite_picker.h"

#include "app/commands/citation_command.h"
#include "app/desktop/style.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace assay::desktop {

namespace {

constexpr int kHeight = 300;

QString idOf(const CitationTarget &target)
{
    if (const auto *result = std::get_if<ResultTarget>(&target))
        return QStringLiteral("result:%1:%2").arg(result->assessment.value()).arg(result->ref);
    if (const auto *question = std::get_if<QuestionId>(&target))
        return QStringLiteral("question:%1").arg(question->value());
    return QStringLiteral("entry:%1").arg(std::get<LibraryEntryId>(target).value());
}

}  // namespace

std::vector<SnapshotColumn<CitePicker::Row>> CitePicker::columns()
{
    return {{.title = [] { return tr("Requirement or question"); },
             .text = [](const Row &row) { return row.title; },
             .secondLine = [](const Row &row) { return row.where; }}};
}

CitePicker::CitePicker(DesktopContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_model([](const Row &row) { return row.id; }, columns())
    , m_title(new QLabel)
    , m_filter(new QLineEdit)
    , m_table(new SnapshotTable(QStringLiteral("evidence.cite.targets"), context.settings()))
    , m_none(new QLabel)
    , m_disclosed(new QCheckBox)
    , m_cite(new QPushButton)
    , m_cancel(new QPushButton)
    , m_job(context.jobs(), this)
{
    setObjectName(QStringLiteral("evidence.cite"));
    setProperty("bar", QStringLiteral("bottom"));
    setFixedHeight(kHeight);
    m_title->setProperty("role", QStringLiteral("title"));
    m_none->setProperty("role", QStringLiteral("secondary"));
    m_none->setWordWrap(true);
    m_filter->setObjectName(QStringLiteral("evidence.cite.filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_table->setSource(&m_model);
    m_table->setColumnWidths({0});
    m_table->horizontalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->installEventFilter(this);
    m_cite->setObjectName(QStringLiteral("evidence.cite.confirm"));
    m_cite->setProperty("accent", true);
    m_cancel->setObjectName(QStringLiteral("evidence.cite.cancel"));
    m_disclosed->setObjectName(QStringLiteral("evidence.cite.disclosed"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * kSpacing);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_cite);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kSpacing, 2 * kSpacing, 3 * kSpacing, 2 * kSpacing);
    column->setSpacing(kSpacing);
    column->addWidget(m_title);
    column->addWidget(m_filter);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    column->addWidget(m_disclosed);
    column->addLayout(buttons);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_table->proxy().setFilterWords(typed);
        if (!m_table->currentId().isValid())
            m_table->step(1);
    });
    connect(m_table, &SnapshotTable::currentIdChanged, this, &CitePicker::updateButtons);
    connect(m_table, &SnapshotTable::idActivated, this, &CitePicker::cite);
    connect(m_cite, &QPushButton::clicked, this, &CitePicker::cite);
    connect(m_cancel, &QPushButton::clicked, this, &CitePicker::dismiss);
    hide();
    retranslate();
}

void CitePicker::begin(const MarkedPassage &passage)
{
    const bool wasOpen = !isHidden();
    m_passage = passage;
    show();
    if (wasOpen)
        return;
    m_filter->clear();
    m_disclosed->setChecked(false);
    m_filter->setFocus(Qt::ShortcutFocusReason);
    reload();
}

void CitePicker::dismiss()
{
    if (isHidden())
        return;
    m_job.drop();
    m_passage.reset();
    hide();
    Q_EMIT closed();
}

void CitePicker::reload()
{
    m_job.start(
        tr("Reading what can be cited for"),
        [](const app::Session &session, Progress &) { return app::citableTargets(session); },
        [this](Result<std::vector<app::CitableTarget>> targets) {
            if (!targets) {
                m_context.tell(messageOf(tr("Reading what can be cited for"), targets.error()));
                return;
            }
            m_targets = std::move(*targets);
            fill();
        });
}

void CitePicker::fill()
{
    const Language language = m_context.language();
    std::vector<Row> rows;
    rows.reserve(m_targets.size());
    for (const app::CitableTarget &target : m_targets) {
        const QString title = target.title.in(language).simplified();
        const QString where = target.where.in(language);
        rows.push_back({idOf(target.target), target,
                        target.ref.isEmpty() ? title : QStringLiteral("%1  %2").arg(target.ref, title),
                        target.scope.isEmpty() ? where : QStringLiteral("%1 · %2").arg(where, target.scope)});
    }
    m_model.setRows(std::move(rows));
    if (!m_table->setCurrentId(m_last) && !m_table->currentId().isValid())
        m_table->step(1);
    m_none->setVisible(m_targets.empty());
    m_table->setVisible(!m_targets.empty());
    updateButtons();
}

void CitePicker::updateButtons()
{
    const Row *row = m_model.find(m_table->currentId());
    m_cite->setEnabled(row && m_passage);
    m_disclosed->setVisible(row && std::holds_alternative<QuestionId>(row->target.target));
}

void CitePicker::cite()
{
    const Row *row = m_model.find(m_table->currentId());
    if (!row || !m_passage)
        return;
    const bool toQuestion = std::holds_alternative<QuestionId>(row->target.target);
    app::CitationRequest request{
        m_passage->evidence, m_passage->page, m_passage->quote, m_passage->file, toQuestion && m_disclosed->isChecked(),
        row->target.target};
    const QString under = row->target.ref.isEmpty() ? row->title.left(40) : row->target.ref;
    m_last = row->id;
    m_context.undoStack().push(
        CitationCommand::cite(m_context, request, under, {Changed::Citations, m_passage->evidence.value()}).release());
    dismiss();
    Q_EMIT cited();
}

bool CitePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool pressed = event->type() == QEvent::KeyPress;
    if (key->key() == Qt::Key_Escape) {
        event->accept();
        if (pressed)
            dismiss();
        return true;
    }
    if (watched != m_filter || !pressed)
        return QFrame::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_Down:
        m_table->step(1);
        return true;
    case Qt::Key_Up:
        m_table->step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        cite();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CitePicker::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
}

void CitePicker::retranslate()
{
    m_title->setText(tr("What does this passage support?"));
    m_filter->setPlaceholderText(tr("Requirement, question, framework or customer"));
    m_filter->setAccessibleName(tr("Find a requirement or question"));
    m_table->setAccessibleName(tr("Requirements and questions"));
    m_none->setText(tr("There is no open assessment and no questionnaire yet. Start one, then cite this passage."));
    m_disclosed->setText(tr("The passage may go out to the custo&mer"));
    m_disclosed->setToolTip(tr("Otherwise it supports the answer inside the house only"));
    m_cite->setText(tr("Cite for t&his"));
    m_cite->setToolTip(tr("Cite the passage for what is chosen (Enter)"));
    m_cancel->setText(tr("Cance&l"));
    m_cancel->setToolTip(tr("Close without citing (Esc)"));
    setAccessibleName(tr("Cite a passage"));
    m_model.retranslate();
}

}  // namespace assay::desktop
