#pragma once

#include "app/desktop/detail_card.h"
#include "app/usecases/own_frameworks.h"

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;

namespace assay::desktop {

/// What a framework that is imported is called. Fields show what the file says until a person writes something else.
class FrameworkForm : public DetailCard
{
    Q_OBJECT
public:
    explicit FrameworkForm(QWidget *parent = nullptr);
    /// Forgets what was typed.
    void reset(const QString &file);
    /// Puts what was read into the fields that nobody has written in.
    void setFramework(const Framework &framework);
    /// What was typed or chosen; empty where the file's word stands.
    [[nodiscard]] app::FrameworkAbout about() const;
    void retranslate();

Q_SIGNALS:
    /// A person has changed something.
    void changed();

private:
    struct Field
    {
        QLabel *label;
        QLineEdit *edit;
        bool typed = false;
    };
    [[nodiscard]] Field addField(const char *name);
    [[nodiscard]] static QString typedIn(const Field &field);
    [[nodiscard]] std::array<Field *, 5> fields();

    QLabel *m_file;
    Field m_id;
    Field m_title;
    Field m_titleZh;
    Field m_edition;
    Field m_publisher;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    bool m_kindChosen = false;
};

}  // namespace assay::desktop
