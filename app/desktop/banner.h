#pragma once

#include "app/desktop/message.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace assay::desktop {

/// A message above what it is about, never in the way: what happened, to which thing, what was kept, what to do. Its
/// details can be copied. Hidden until something is to be said; a new message takes the place of an old one.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);
    void show(const Message &message);
    void dismiss();
    [[nodiscard]] const Message &message() const { return m_message; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    Message m_message;
    QLabel *m_sign;
    QLabel *m_what;
    QLabel *m_more;
    QPushButton *m_copy;
    QPushButton *m_close;
};

}  // namespace assay::desktop
