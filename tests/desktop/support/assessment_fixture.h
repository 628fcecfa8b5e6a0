#pragma once

#include "app/desktop/assessments/assessment_words.h"
#include "app/desktop/assessments/leaving_edit.h"
#include "app/desktop/assessments/requirement_tree.h"
#include "app/desktop/assessments/sheet_page.h"
#include "app/desktop/evidence/page_canvas.h"
#include "app/desktop/evidence/page_view.h"
#include "model/store/assessment_repository.h"
#include "model/store/citation_repository.h"
#include "tests/desktop/support/window_fixture.h"

#include <QPushButton>

#include <algorithm>

namespace assay::testing {

using namespace assay::desktop;

inline const QString kIso = QStringLiteral("iso27001-2022");
inline const QString kMlps = QStringLiteral("gbt22239-2019-l3");

/// For tests of the place for assessments: the active window, and what it shows and records.
struct AssessmentFixture : WindowFixture
{
    void goToAssessments()
    {
        view().open(PlaceName::Assessments);
        waitForJobs();
    }
    AssessmentFixture()
    {
        window->activateWindow();
        BOOST_TEST_REQUIRE(QTest::qWaitForWindowActive(window.get(), 20'000));
    }
    /// Opens the example at a requirement.
    void openExampleAt(const QString &framework, const QString &ref)
    {
        openExample();
        context().open(RequirementDestination{framework, ref, {}});
        waitForJobs();
        waitFor("the requirement is shown", [&] { return tree().currentRef() == ref; });
        waitForJobs();
    }
    RequirementTree &tree() { return find<RequirementTree>(QStringLiteral("assessments.tree")); }
    PageView &page() { return find<PageView>(QStringLiteral("assessments.page")); }
    LeavingEdit &field(const char *name)
    {
        return find<LeavingEdit>(QLatin1String("assessments.") + QLatin1String(name));
    }
    SheetPage &sheetPage() { return *window->findChild<SheetPage *>(); }
    QPushButton &button(const QString &name) { return find<QPushButton>(name); }

    std::unique_ptr<store::Workspace> reader()
    {
        auto workspace = context().workspace().connect();
        BOOST_TEST_REQUIRE(workspace.has_value());
        return std::move(*workspace);
    }
    AssessmentId newest(const QString &framework)
    {
        const auto all = store::allAssessments(*reader());
        BOOST_TEST_REQUIRE(all.has_value());
        std::optional<AssessmentId> id;
        for (const Assessment &assessment : *all)
            if (assessment.framework == framework)
                id = assessment.id;
        BOOST_TEST_REQUIRE(id.has_value());
        return *id;
    }
    RequirementResult recorded(const QString &framework, const QString &ref)
    {
        const auto results = store::resultsOf(*reader(), newest(framework));
        BOOST_TEST_REQUIRE(results.has_value());
        for (const RequirementResult &result : *results)
            if (result.ref == ref)
                return result;
        RequirementResult none;
        none.ref = ref;
        return none;
    }
    std::vector<Citation> cited(const QString &framework, const QString &ref)
    {
        auto citations = store::citationsOfAssessment(*reader(), newest(framework));
        BOOST_TEST_REQUIRE(citations.has_value());
        std::erase_if(*citations, [&](const Citation &one) { return std::get<ResultTarget>(one.target).ref != ref; });
        return *citations;
    }
    QString shownResult(const QString &ref)
    {
        const QModelIndex at = tree().source().indexOf(ref);
        return at.siblingAtColumn(RequirementTreeModel::ResultColumn).data().toString();
    }
    /// Rows of the tree that are not filtered out.
    int shownRows(const QModelIndex &parent = {})
    {
        int count = 0;
        for (int row = 0; row < tree().proxy().rowCount(parent); ++row) {
            const QModelIndex at = tree().proxy().index(row, 0, parent);
            count += 1 + shownRows(at);
        }
        return count;
    }
    /// Marks a text of the page shown.
    void mark(const QString &text)
    {
        PageCanvas &canvas = page().canvas();
        waitFor("the document is read", [&] { return page().pageCount() > 0; });
        for (const PageText &each : canvas.document()->pages)
            if (const qsizetype at = each.text.indexOf(text); at >= 0) {
                canvas.mark(TextStretch{each.page, static_cast<int>(at), static_cast<int>(text.size())});
                return;
            }
        BOOST_FAIL("no page holds " << text.toStdString());
    }
};

}  // namespace assay::testing
