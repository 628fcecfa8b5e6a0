#pragma once

#include "app/desktop/assessments/assessment_words.h"
#include "app/desktop/detail_card.h"
#include "app/desktop/snapshot_table.h"
#include "app/usecases/also_serves.h"

namespace assay::desktop {

class Settings;

/// "This also serves": the requirements of other frameworks that crosswalks join to the one shown, with relation,
/// strength, state and the result there. Enter or a double click opens one.
class CrosswalkCard : public DetailCard
{
    Q_OBJECT
public:
    explicit CrosswalkCard(Settings &settings, QWidget *parent = nullptr);
    void setServed(std::vector<app::ServedRequirement> served, const AssessmentWords &words);
    void retranslate(const AssessmentWords &words);

Q_SIGNALS:
    void opened(const QString &framework, const QString &ref);

private:
    struct Row
    {
        int number = 0;
        app::ServedRequirement served;
        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] std::vector<SnapshotColumn<Row>> columns() const;
    [[nodiscard]] QString wayOf(const app::ServedRequirement &served) const;
    void fitHeight();
    void showTexts();

    const AssessmentWords *m_words = nullptr;
    SnapshotTableModel<Row> m_model;
    SnapshotTable *m_table;
    QLabel *m_hint;
};

}  // namespace assay::desktop
