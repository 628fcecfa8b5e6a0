#pragma once

#include "app/desktop/assessments/assessment_words.h"
#include "app/desktop/desktop_context.h"

#include <QWidget>

class QAction;

namespace assay::desktop {

/// A page of the place for assessments that is made when it is first asked for. It stands on another page, to which
/// Esc leads back.
class ExtraPage : public QWidget
{
    Q_OBJECT
public:
    explicit ExtraPage(DesktopContext &context, QWidget *parent = nullptr);

    /// The accented action of the page, for the header.
    [[nodiscard]] virtual QAction *mainAction() const = 0;
    /// @param words  live until the next call
    virtual void retranslate(const AssessmentWords &words) = 0;
    /// The workspace has changed, or the person who acts.
    virtual void refresh() {}
    virtual void takeFocus() { setFocus(); }

    [[nodiscard]] QWidget *cameFrom() const { return m_cameFrom; }
    void setCameFrom(QWidget *page) { m_cameFrom = page; }

protected:
    [[nodiscard]] DesktopContext &context() const { return m_context; }
    /// An action of the page with its key, named for tests.
    [[nodiscard]] QAction *makeAction(const char *name, const QKeySequence &keys);

private:
    DesktopContext &m_context;
    QWidget *m_cameFrom = nullptr;
};

}  // namespace assay::desktop
