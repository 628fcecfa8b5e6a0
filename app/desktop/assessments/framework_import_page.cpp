#include "app/desktop/assessments/framework_import_page.h"

#include "app/desktop/assessments/framework_form.h"
#include "app/desktop/assessments/preview_tree.h"
#include "app/desktop/banner.h"
#include "app/desktop/problem_table.h"
#include "app/desktop/style.h"
#include "app/desktop/three_panes.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>

#include <algorithm>

namespace assay::desktop {

namespace {

/// A file of which nothing could be made, told like anything else that is wrong with it.
Problem problemOf(const Error &error)
{
    return {Severity::Error, QStringLiteral("unreadable"), error.detail, error.place};
}

}  // namespace

FrameworkImportPage::FrameworkImportPage(DesktopContext &context, QWidget *parent)
    : ExtraPage(context, parent)
    , m_take(makeAction("frameworks.take", QKeySequence(Qt::CTRL | Qt::Key_Return)))
    , m_banner(new Banner)
    , m_formPane(new Pane)
    , m_previewPane(new Pane)
    , m_form(new FrameworkForm)
    , m_note(nullptr)
    , m_busy(new QProgressBar)
    , m_tree(new PreviewTree(QStringLiteral("frameworks.import.tree"), context.settings()))
    , m_problems(new ProblemTable(QStringLiteral("frameworks.import.problems"), context.settings()))
    , m_readJob(context.jobs(), this)
    , m_takeJob(context.jobs(), this, Lane::Working)
{
    build();
    connect(m_form, &FrameworkForm::changed, this, &FrameworkImportPage::read);
    connect(m_take, &QAction::triggered, this, &FrameworkImportPage::take);
}

void FrameworkImportPage::build()
{
    m_note = m_form->addSecondary();
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setVisible(false);
    m_problems->setVisible(false);
    auto *cards = new CardColumn;
    cards->addCard(m_form);
    m_formPane->addToBody(cards, 1);
    m_previewPane->addToBody(m_banner);
    m_previewPane->addToBody(m_busy);
    m_previewPane->addToBody(m_problems, 2);
    m_previewPane->addToBody(m_tree, 3);
    auto *panes = new ThreePanes(QStringLiteral("frameworks.import.panes"), context().settings(), m_formPane,
                                 m_previewPane, nullptr, {2, 5});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(panes);
}

void FrameworkImportPage::preview(const QString &path)
{
    m_path = path;
    m_import = {};
    m_banner->dismiss();
    m_form->reset(path);
    m_problems->setVisible(false);
    read();
}

void FrameworkImportPage::read()
{
    m_busy->setVisible(true);
    m_readJob.start(
        tr("Reading %1").arg(QFileInfo(m_path).fileName()),
        [path = m_path, about = m_form->about()](const app::Session &session, Progress &progress) {
            return app::importFramework(session, path, about, app::TakeIn::OnlyLook, progress);
        },
        [this](Result<app::FrameworkImport> import) { showImport(std::move(import)); });
    updateActions();
}

void FrameworkImportPage::showImport(Result<app::FrameworkImport> import)
{
    m_busy->setVisible(false);
    m_import = import ? std::move(*import) : app::FrameworkImport{{}, {problemOf(import.error())}, false};
    if (!m_import.framework.id.isEmpty()) {
        m_form->setFramework(m_import.framework);
        if (context().catalogue().ids().contains(m_import.framework.id))
            m_import.problems.push_back(
                {Severity::Error,
                 QStringLiteral("id-taken"),
                 tr("There is a framework \"%1\" already: give this one an id of its own.").arg(m_import.framework.id),
                 {}});
    }
    m_problems->setProblems(m_import.problems);
    m_problems->setVisible(!m_import.problems.empty());
    updateActions();
    // The tree is a step of its own, so that a long one does not keep the interface.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_words)
                m_tree->setFramework(m_import.framework, *m_words);
        },
        Qt::QueuedConnection);
}

bool FrameworkImportPage::isGood() const
{
    return !m_import.framework.requirements.empty() &&
           std::ranges::none_of(m_import.problems,
                                [](const Problem &problem) { return problem.severity == Severity::Error; });
}

void FrameworkImportPage::take()
{
    const QString doing = tr("Taking in %1").arg(QFileInfo(m_path).fileName());
    m_banner->dismiss();
    m_takeJob.start(
        doing,
        [path = m_path, about = m_form->about()](const app::Session &session, Progress &progress) {
            return app::importFramework(session, path, about, app::TakeIn::IfGood, progress);
        },
        [this, doing](Result<app::FrameworkImport> import) {
            if (!import) {
                m_banner->show(messageOf(doing, import.error()));
            } else if (!import->isTaken) {
                showImport(std::move(import));
            } else {
                context().announce({Changed::Assessments, {}});
                Q_EMIT taken(import->framework);
            }
            updateActions();
        });
    updateActions();
}

void FrameworkImportPage::updateActions()
{
    const bool reading = m_readJob.isRunning();
    m_take->setEnabled(context().mayEdit() && !reading && !m_takeJob.isRunning() && isGood());
    const Framework &framework = m_import.framework;
    QString secondary;
    if (reading)
        secondary = tr("being read…");
    else if (!framework.requirements.empty())
        secondary = tr("%1 requirements, %2 of them to assess")
                        .arg(framework.requirements.size())
                        .arg(framework.assessableCount());
    m_previewPane->setHeading(tr("What would be taken in"), secondary);
    m_note->setText(isGood() || reading
                        ? tr("All or nothing. What is taken in stays, because an edition never changes: "
                             "it cannot be undone, only followed by another one.")
                        : tr("Nothing can be taken in before every error of the list is put right: in "
                             "the file, or in the fields above."));
}

void FrameworkImportPage::takeFocus()
{
    m_form->findChild<QWidget *>(QStringLiteral("frameworks.import.id"))->setFocus();
}

void FrameworkImportPage::retranslate(const AssessmentWords &words)
{
    m_words = &words;
    m_formPane->setHeading(tr("Import a framework"));
    m_take->setText(tr("&Take in the framework"));
    m_take->setToolTip(tr("Record the framework in this workspace"));
    m_tree->setAccessibleName(tr("Requirements that would be taken in"));
    m_form->retranslate();
    m_tree->source().retranslate(words);
    updateActions();
}

}  // namespace assay::desktop
