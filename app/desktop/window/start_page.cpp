#include "app/desktop/window/start_page.h"

#include "app/desktop/banner.h"
#include "app/desktop/empty_state.h"
#include "app/desktop/icons.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace assay::desktop {

namespace {

constexpr int kSign = 72;
constexpr int kWidth = 520;

QString nativeFolderOf(const QString &path)
{
    QString folder = QFileInfo(path).absolutePath();
    if (folder.startsWith(QDir::homePath()))
        folder.replace(0, QDir::homePath().size(), QLatin1String("~"));
    return QDir::toNativeSeparators(folder);
}

}  // namespace

StartPage::StartPage(const Settings &settings, QAction *create, QAction *open, QAction *example, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_banner(new Banner)
    , m_name(new QLabel)
    , m_line(new QLabel)
    , m_recentTitle(new QLabel)
    , m_recent(new QVBoxLayout)
    , m_progress(makeProgress())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_banner);
    column->addStretch(2);
    column->addWidget(makeMiddle(create, open, example), 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_cancel, &QPushButton::clicked, this, &StartPage::cancelRequested);
    retranslate();
    refreshRecent();
}

QWidget *StartPage::makeMiddle(QAction *create, QAction *open, QAction *example)
{
    auto *middle = new QWidget;
    middle->setFixedWidth(kWidth);
    auto *sign = new QLabel;
    sign->setPixmap(programIcon().pixmap(kSign));
    sign->setAlignment(Qt::AlignHCenter);
    for (QLabel *label : {m_name, m_line})
        label->setAlignment(Qt::AlignHCenter);
    m_line->setWordWrap(true);
    m_name->setStyleSheet(QStringLiteral("font-size: 26px; font-weight: bold;"));
    m_line->setProperty("role", QStringLiteral("secondary"));
    m_recentTitle->setProperty("role", QStringLiteral("title"));
    m_recent->setSpacing(0);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * kSpacing);
    buttons->addStretch(1);
    buttons->addWidget(makeButton(create, Emphasis::Accent));
    buttons->addWidget(makeButton(open));
    buttons->addWidget(makeButton(example));
    buttons->addStretch(1);

    auto *column = new QVBoxLayout(middle);
    column->setSpacing(2 * kSpacing);
    column->addWidget(sign);
    column->addWidget(m_name);
    column->addWidget(m_line);
    column->addSpacing(4 * kSpacing);
    column->addLayout(buttons);
    column->addWidget(m_progress);
    column->addSpacing(6 * kSpacing);
    column->addWidget(m_recentTitle);
    column->addLayout(m_recent);
    return middle;
}

QWidget *StartPage::makeProgress()
{
    m_doing = new QLabel;
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_cancel = new QPushButton;
    m_cancel->setProperty("flat", true);
    auto *progress = new QWidget;
    auto *row = new QHBoxLayout(progress);
    row->addWidget(m_doing);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    progress->hide();
    return progress;
}

void StartPage::refreshRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList recent = m_settings.value(kRecentWorkspaces);
    m_recentTitle->setVisible(!recent.isEmpty());
    for (const QString &path : recent) {
        auto *button = new QPushButton(QStringLiteral("%1   %2").arg(
            QFileInfo(path).completeBaseName().replace(QLatin1Char('&'), QLatin1String("&&")),
            nativeFolderOf(path).replace(QLatin1Char('&'), QLatin1String("&&"))));
        button->setObjectName(QStringLiteral("recent"));
        button->setProperty("flat", true);
        button->setIcon(icon(Icon::Open));
        button->setStyleSheet(QStringLiteral("text-align: left;"));
        button->setToolTip(path);
        button->setAccessibleName(tr("Open %1").arg(path));
        button->setEnabled(QFileInfo::exists(path));
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
        m_recent->addWidget(button);
    }
}

void StartPage::showProgress(const QString &what, qint64 done, qint64 total)
{
    m_progress->setVisible(!what.isEmpty());
    m_doing->setText(what);
    m_bar->setRange(0, static_cast<int>(total));
    m_bar->setValue(static_cast<int>(done));
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refreshRecent();
}

void StartPage::retranslate()
{
    m_name->setText(tr("Assay"));
    m_line->setText(
        tr("Assessment and evidence of compliance: every claim stands on a passage that can be looked at."));
    m_recentTitle->setText(tr("Recent workspaces"));
    m_cancel->setText(tr("&Cancel"));
    m_cancel->setToolTip(tr("Stops and leaves nothing behind"));
}

}  // namespace assay::desktop
