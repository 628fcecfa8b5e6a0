#pragma once

#include "app/desktop/assessments/requirement_view.h"
#include "app/desktop/detail_card.h"
#include "app/usecases/mlps_register.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace assay::desktop {

class StateBadge;

/// What is known of a graded system, to be added or changed.
class SystemForm : public DetailCard
{
    Q_OBJECT
public:
    explicit SystemForm(QWidget *parent = nullptr);
    /// A system of the register. What was typed for it stays until it is saved or put back.
    void setSystem(const MlpsSystem &system, const QDate &today);
    /// An empty form for a new one.
    void startNew(const QDate &today);
    void setEditing(Editing editing);
    [[nodiscard]] bool isNew() const { return !m_before; }
    void takeFocus();
    void retranslate();

Q_SIGNALS:
    /// @param before  none: it is new
    void saved(const std::optional<assay::MlpsSystem> &before, const assay::MlpsSystem &after);
    void dismissed();

private:
    void addField(const char *name, QWidget *field);
    [[nodiscard]] QLineEdit *addLine(const char *name);
    [[nodiscard]] QComboBox *addGrade(const char *name);
    void wire();
    void fill();
    void showState();
    void extend();
    void save();
    /// As typed; none where a date is none.
    [[nodiscard]] std::optional<MlpsSystem> typed() const;

    std::optional<MlpsSystem> m_before;
    MlpsSystem m_shown{MlpsSystemId(0)};
    QDate m_today;
    Editing m_editing = Editing::Locked;
    QGridLayout *m_grid;
    std::vector<QLabel *> m_labels;
    std::vector<QWidget *> m_fields;
    StateBadge *m_filing;
    QLineEdit *m_name;
    QComboBox *m_level;
    QComboBox *m_information;
    QComboBox *m_service;
    QLineEdit *m_gradingReport;
    QLineEdit *m_expertReview;
    QLineEdit *m_authority;
    QLineEdit *m_number;
    QLineEdit *m_until;
    QPushButton *m_extend;
    QLineEdit *m_assessor;
    QLineEdit *m_cloud;
    QLabel *m_advice;
    QLabel *m_hint;
    QPushButton *m_save;
    QPushButton *m_dismiss;
};

}  // namespace assay::desktop
