#pragma once

#include "app/desktop/assessments/requirement_view.h"
#include "app/desktop/detail_card.h"

class QCheckBox;
class QPushButton;

namespace assay::desktop {

class LeavingEdit;
class StateBadge;

/// A person's judgement that what is not met is a major risk hazard: on relevance, severity and prevalence.
class HazardCard : public DetailCard
{
    Q_OBJECT
public:
    explicit HazardCard(QWidget *parent = nullptr);
    /// @param view  of an assessment of classified protection
    void setView(const RequirementView &view);
    void retranslate();

Q_SIGNALS:
    /// None: the judgement is taken back.
    void edited(const std::optional<assay::MajorHazard> &hazard);

private:
    void wire();
    void fill();
    void showState();
    void record();
    [[nodiscard]] std::optional<MajorHazard> recorded() const;
    [[nodiscard]] bool isComplete() const;

    struct Field
    {
        QString MajorHazard::*member;
        QLabel *label;
        LeavingEdit *edit;
    };
    RequirementView m_view;
    bool m_open = false;  // the fields are shown
    StateBadge *m_badge;
    QLabel *m_hint;
    QPushButton *m_judge;
    QWidget *m_body;
    std::vector<Field> m_fields;
    QCheckBox *m_rectified;
    QPushButton *m_record;
    QPushButton *m_remove;
    QPushButton *m_dismiss;
};

}  // namespace assay::desktop
