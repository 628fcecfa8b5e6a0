#include "app/desktop/window/search_field.h"

#include "app/desktop/snapshot_table_model.h"
#include "app/desktop/state_delegate.h"
#include "app/desktop/style.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>

#include <algorithm>

namespace assay::desktop {

namespace {

constexpr int kPauseMs = 120;
constexpr int kMostOfEach = 5;
constexpr int kLeastWidth = 560;
constexpr int kMostHeight = 520;

enum ItemRole
{
    HitRole = IdRole,
    CommandRole = Qt::UserRole + 20
};

}  // namespace

SearchField::SearchField(DesktopContext &context, QWidget *parent)
    : QLineEdit(parent), m_context(context), m_job(context.jobs(), this), m_list(new QListWidget)
{
    setObjectName(QStringLiteral("search"));
    setProperty("search", true);
    setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("searchResults"));
    m_list->setItemDelegate(new StateDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::search);
    connect(this, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(m_list, &QListWidget::itemClicked, this, &SearchField::choose);
    retranslate();
}

SearchField::~SearchField()
{
    delete m_list;
}

void SearchField::setSources(std::function<std::vector<SearchSource>()> sources)
{
    m_sources = std::move(sources);
}

void SearchField::setCommands(std::function<QList<QAction *>()> commands)
{
    m_commands = std::move(commands);
}

void SearchField::search()
{
    const QString typed = text().simplified();
    if (typed.isEmpty()) {
        m_job.drop();
        m_list->hide();
        return;
    }
    m_job.start(
        tr("Searching"),
        [typed, language = m_context.language(), sources = m_sources()](const app::Session &session,
                                                                        Progress &progress) {
            return findAll(session, progress, typed, language, sources);
        },
        [this, typed](const Result<Groups> &groups) { show(typed, groups.value_or(Groups())); });
}

Result<SearchField::Groups> SearchField::findAll(const app::Session &session, Progress &progress, const QString &text,
                                                 Language language, const std::vector<SearchSource> &sources)
{
    Groups groups;
    for (const SearchSource &source : sources) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, {});
        // What one source cannot read the others may still find.
        Result<std::vector<SearchHit>> hits = source.find(session, text, language, kMostOfEach);
        if (hits && !hits->empty())
            groups.push_back({source.heading, source.icon, std::move(*hits)});
    }
    return groups;
}

void SearchField::show(const QString &text, const Groups &groups)
{
    m_list->clear();
    m_hits.clear();
    m_found.clear();
    addCommands(text);
    for (const Group &group : groups) {
        addHeading(group.heading);
        for (const SearchHit &hit : group.hits) {
            auto *item = new QListWidgetItem(hit.title, m_list);
            item->setIcon(icon(group.icon, theme().secondary));
            item->setData(SecondLineRole, hit.detail);
            item->setData(HitRole, static_cast<int>(m_hits.size()));
            m_hits.push_back(hit);
        }
    }
    if (m_list->count() == 0)
        addHeading(tr("Nothing found for “%1”").arg(text));
    else
        m_list->setCurrentRow(1);
    place();
}

void SearchField::addHeading(const QString &heading)
{
    auto *item = new QListWidgetItem(heading, m_list);
    item->setFlags(Qt::NoItemFlags);
    QFont font = m_list->font();
    font.setBold(true);
    item->setFont(font);
}

void SearchField::addCommands(const QString &text)
{
    for (QAction *command : m_commands()) {
        const QString name = QString(command->text()).remove(QLatin1Char('&'));
        if (!command->isEnabled() || !name.contains(text, Qt::CaseInsensitive) || m_found.size() == kMostOfEach)
            continue;
        if (m_found.isEmpty())
            addHeading(tr("Commands"));
        auto *item = new QListWidgetItem(name, m_list);
        item->setIcon(icon(Icon::Command, theme().secondary));
        item->setData(SecondLineRole, command->shortcut().toString(QKeySequence::NativeText));
        item->setData(CommandRole, static_cast<int>(m_found.size()));
        m_found << command;
    }
}

void SearchField::place()
{
    m_list->setParent(window());
    const QPoint below = mapTo(window(), QPoint(0, height() + kSpacing));
    const int width = std::min(std::max(this->width(), kLeastWidth), window()->width() - below.x() - kSpacing);
    m_list->setFixedWidth(width);
    m_list->doItemsLayout();
    int height = 2;
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(std::min({height, kMostHeight, window()->height() - below.y() - kSpacing}));
    m_list->move(below);
    m_list->setVisible(hasFocus());
    m_list->raise();
}

void SearchField::step(int rows)
{
    int row = m_list->currentRow() + rows;
    while (row >= 0 && row < m_list->count() && m_list->item(row)->flags() == Qt::NoItemFlags)
        row += rows;
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
}

void SearchField::choose(QListWidgetItem *item)
{
    if (!item || item->flags() == Qt::NoItemFlags)
        return;
    const QVariant hit = item->data(HitRole);
    const QVariant command = item->data(CommandRole);
    m_list->hide();
    clear();
    if (command.isValid()) {
        if (QAction *action = m_found.value(command.toInt()))
            action->trigger();
    } else if (hit.isValid()) {
        m_context.open(m_hits.at(static_cast<std::size_t>(hit.toInt())).destination);
    }
}

bool SearchField::event(QEvent *event)
{
    // Esc belongs to the list while it is open, and to the field while something is typed.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && (m_list->isVisible() || !text().isEmpty())) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        m_list->isVisible() ? step(1) : search();
        return;
    case Qt::Key_Up:
        step(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->isVisible())
            choose(m_list->currentItem());
        else
            search();
        return;
    case Qt::Key_Escape:
        if (m_list->isVisible())
            m_list->hide();
        else if (!text().isEmpty())
            clear();
        else
            QLineEdit::keyPressEvent(event);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_list->hide();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = painter.font();
    font.setPixelSize(typeSizes().secondary - 1);
    painter.setFont(font);
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    const int keysWidth = QFontMetrics(font).horizontalAdvance(keys) + 12;
    const QRectF box(width() - keysWidth - 7.5, (height() - 19) / 2.0, keysWidth, 19);
    painter.setPen(theme().line);
    painter.setBrush(theme().panel);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(theme().secondary);
    painter.drawText(box, Qt::AlignCenter, keys);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Search requirements, documents, pages, questions, commands…"));
    setAccessibleName(tr("Search"));
    setToolTip(tr("Finds anything and opens it (%1)")
                   .arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    m_list->setAccessibleName(tr("What was found"));
}

}  // namespace assay::desktop
