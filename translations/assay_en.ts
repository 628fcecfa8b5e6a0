<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AssessmentChecks</name>
    <message numerus="yes">
        <source>%n claim(s) to be checked</source>
        <translation>
            <numerusform>%n claim to be checked</numerusform>
            <numerusform>%n claims to be checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceCommands</name>
    <message numerus="yes">
        <source>Cited %n time(s)
</source>
        <translation>
            <numerusform>Cited %n time
</numerusform>
            <numerusform>Cited %n times
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactCommands</name>
    <message numerus="yes">
        <source>%n answer(s) state(s) another value than %1 for %2</source>
        <translation>
            <numerusform>%n answer states another value than %1 for %2</numerusform>
            <numerusform>%n answers state another value than %1 for %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) lean(s) on the earlier value %1</source>
        <translation>
            <numerusform>%n answer leans on the earlier value %1</numerusform>
            <numerusform>%n answers lean on the earlier value %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrameworkWords</name>
    <message numerus="yes">
        <source>%n published</source>
        <comment>edges of a crosswalk</comment>
        <translation>
            <numerusform>%n published</numerusform>
            <numerusform>%n published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed</source>
        <comment>edges of a crosswalk</comment>
        <translation>
            <numerusform>%n reviewed</numerusform>
            <numerusform>%n reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <comment>edges of a crosswalk</comment>
        <translation>
            <numerusform>%n proposed</numerusform>
            <numerusform>%n proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <comment>of a crosswalk</comment>
        <translation>
            <numerusform>%n edge</numerusform>
            <numerusform>%n edges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message numerus="yes">
        <source>%n new entry(ies), all candidates</source>
        <translation>
            <numerusform>%n new entry, a candidate</numerusform>
            <numerusform>%n new entries, all candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n known already</source>
        <translation>
            <numerusform>; %n known already</numerusform>
            <numerusform>; %n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n question(s) without an answer left out</source>
        <translation>
            <numerusform>; %n question without an answer left out</numerusform>
            <numerusform>; %n questions without an answer left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s) in the library</source>
        <translation>
            <numerusform>%n contradiction in the library</numerusform>
            <numerusform>%n contradictions in the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) contradict(s) another entry and stayed as they are: assay library conflicts</source>
        <translation>
            <numerusform>%n candidate contradicts another entry and stayed as it is: assay library conflicts</numerusform>
            <numerusform>%n candidates contradict another entry and stayed as they are: assay library conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MlpsCommands</name>
    <message numerus="yes">
        <source>%n result(s) that stood already were kept.</source>
        <translation>
            <numerusform>%n result that stood already was kept.</numerusform>
            <numerusform>%n results that stood already were kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%n thing(s) need attention:</source>
        <translation>
            <numerusform>%n thing needs attention:</numerusform>
            <numerusform>%n things need attention:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionnaireCommands</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, of which %n in hidden rows, columns or sheets</source>
        <translation>
            <numerusform>, of which %n in hidden rows, columns or sheets</numerusform>
            <numerusform>, of which %n in hidden rows, columns or sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) recorded as drafts.
</source>
        <translation>
            <numerusform>%n answer recorded as a draft.
</numerusform>
            <numerusform>%n answers recorded as drafts.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) accepted as drafts.
</source>
        <translation>
            <numerusform>%n proposal accepted as a draft.
</numerusform>
            <numerusform>%n proposals accepted as drafts.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) sent for review.
</source>
        <translation>
            <numerusform>%n answer sent for review.
</numerusform>
            <numerusform>%n answers sent for review.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) approved.
</source>
        <translation>
            <numerusform>%n answer approved.
</numerusform>
            <numerusform>%n answers approved.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) written, read back and compared</source>
        <translation>
            <numerusform>%n cell written, read back and compared</numerusform>
            <numerusform>%n cells written, read back and compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n part(s) of the file changed</source>
        <translation>
            <numerusform>; %n part of the file changed</numerusform>
            <numerusform>; %n parts of the file changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n identical.
</source>
        <translation>
            <numerusform>, %n identical.
</numerusform>
            <numerusform>, %n identical.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no approved answer and were left as they were.
</source>
        <translation>
            <numerusform>%n question has no approved answer and was left as it was.
</numerusform>
            <numerusform>%n questions have no approved answer and were left as they were.
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetResults</name>
    <message numerus="yes">
        <source>Assess %n requirement(s)</source>
        <translation>
            <numerusform>Assess %n requirement</numerusform>
            <numerusform>Assess %n requirements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailCommands</name>
    <message numerus="yes">
        <source>%n event(s) verified, </source>
        <translation>
            <numerusform>%n event verified, </numerusform>
            <numerusform>%n events verified, </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VendorDecisions</name>
    <message numerus="yes">
        <source>Nothing is due within %n day(s).
</source>
        <translation>
            <numerusform>Nothing is due within %n day.
</numerusform>
            <numerusform>Nothing is due within %n days.
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspaceCommands</name>
    <message numerus="yes">
        <source>%n problem(s) found; restore from a backup into a new file.
</source>
        <translation>
            <numerusform>%n problem found; restore from a backup into a new file.
</numerusform>
            <numerusform>%n problems found; restore from a backup into a new file.
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::ApplicabilityCards</name>
    <message numerus="yes">
        <source>%n control(s) have changed since.</source>
        <translation>
            <numerusform>%n control has changed since.</numerusform>
            <numerusform>%n controls have changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control(s) are not assessed, or excluded without a reason.</source>
        <translation>
            <numerusform>%n control is not assessed, or excluded without a reason.</numerusform>
            <numerusform>%n controls are not assessed, or excluded without a reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot be approved while %n control(s) stand in the way.</source>
        <translation>
            <numerusform>It cannot be approved while %n control stands in the way.</numerusform>
            <numerusform>It cannot be approved while %n controls stand in the way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::AssessmentListPage</name>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::AssessmentsPlace</name>
    <message numerus="yes">
        <source>%n row(s) were left out whole; they are listed below.</source>
        <translation>
            <numerusform>%n row was left out whole; it is listed below.</numerusform>
            <numerusform>%n rows were left out whole; they are listed below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was taken in: %n requirement(s) to assess.</source>
        <translation>
            <numerusform>%1 was taken in: %n requirement to assess.</numerusform>
            <numerusform>%1 was taken in: %n requirements to assess.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) now stand beside the guidance.</source>
        <translation>
            <numerusform>%n text now stands beside the guidance.</numerusform>
            <numerusform>%n texts now stand beside the guidance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::BulkBar</name>
    <message numerus="yes">
        <source>&amp;Accept %n proposal(s)</source>
        <translation>
            <numerusform>&amp;Accept %n Proposal</numerusform>
            <numerusform>&amp;Accept %n Proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A&amp;pprove %n answer(s)</source>
        <translation>
            <numerusform>A&amp;pprove %n Answer</numerusform>
            <numerusform>A&amp;pprove %n Answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n for review</source>
        <translation>
            <numerusform>&amp;Send %n for Review</numerusform>
            <numerusform>&amp;Send %n for Review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::BulkCard</name>
    <message numerus="yes">
        <source>%n requirement(s) at once</source>
        <translation>
            <numerusform>%n requirement at once</numerusform>
            <numerusform>%n requirements at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::ChecksPage</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::EvidenceDetail</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without text</source>
        <translation>
            <numerusform>%n of them without text</numerusform>
            <numerusform>%n of them without text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::EvidencePane</name>
    <message numerus="yes">
        <source>%n page(s). Choose one, mark the passage on it, then cite it with Ctrl+Enter.</source>
        <translation>
            <numerusform>%n page. Choose one, mark the passage on it, then cite it with Ctrl+Enter.</numerusform>
            <numerusform>%n pages. Choose one, mark the passage on it, then cite it with Ctrl+Enter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::EvidencePlace</name>
    <message numerus="yes">
        <source>Adding %n file(s)</source>
        <translation>
            <numerusform>Adding %n file</numerusform>
            <numerusform>Adding %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not added</source>
        <translation>
            <numerusform>%n not added</numerusform>
            <numerusform>%n not added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation>
            <numerusform>%n file added.</numerusform>
            <numerusform>%n files added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring or expired</source>
        <translation>
            <numerusform>%n expiring or expired</numerusform>
            <numerusform>%n expiring or expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <extracomment>Beside the name of the place: how many pieces of evidence expire soon or have expired.</extracomment>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::FillPage</name>
    <message numerus="yes">
        <source>%n question(s) that say the same are answered differently.</source>
        <translation>
            <numerusform>%n question that says the same is answered differently.</numerusform>
            <numerusform>%n questions that say the same are answered differently.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were written into %1.</source>
        <translation>
            <numerusform>%n cell was written into %1.</numerusform>
            <numerusform>%n cells were written into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy was read back and compared; %n other part(s) of the file are the same byte for byte.</source>
        <translation>
            <numerusform>The copy was read back and compared; %n other part of the file is the same byte for byte.</numerusform>
            <numerusform>The copy was read back and compared; %n other parts of the file are the same byte for byte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) will be written</source>
        <translation>
            <numerusform>%n cell will be written</numerusform>
            <numerusform>%n cells will be written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%n left as it is</numerusform>
            <numerusform>%n left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an approved answer</source>
        <translation>
            <numerusform>%n question without an approved answer</numerusform>
            <numerusform>%n questions without an approved answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::FrameworkCards</name>
    <message numerus="yes">
        <source>%n text(s) stand beside the guidance.</source>
        <translation>
            <numerusform>%n text stands beside the guidance.</numerusform>
            <numerusform>%n texts stand beside the guidance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::FrameworksPage</name>
    <message numerus="yes">
        <source>%n requirement(s) to assess</source>
        <translation>
            <numerusform>%n requirement to assess</numerusform>
            <numerusform>%n requirements to assess</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n framework(s)</source>
        <translation>
            <numerusform>%n framework</numerusform>
            <numerusform>%n frameworks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::ImportPage</name>
    <message numerus="yes">
        <source>%n question(s) found</source>
        <translation>
            <numerusform>%n question found</numerusform>
            <numerusform>%n questions found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n question(s)</source>
        <translation>
            <numerusform>&amp;Import %n Question</numerusform>
            <numerusform>&amp;Import %n Questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::IntakePanel</name>
    <message numerus="yes">
        <source>%n file(s) to add: %1</source>
        <extracomment>%n counts files; %1 names the first of them.</extracomment>
        <translation>
            <numerusform>%n file to add: %1</numerusform>
            <numerusform>%n files to add: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n &amp;file(s)</source>
        <translation>
            <numerusform>Add %n &amp;file</numerusform>
            <numerusform>Add %n &amp;files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::ObjectCopyForm</name>
    <message numerus="yes">
        <source>%1: %n result(s) to copy</source>
        <extracomment>%1 is an object, such as web-02</extracomment>
        <translation>
            <numerusform>%1: %n result to copy</numerusform>
            <numerusform>%1: %n results to copy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) that stand there stay as they are</source>
        <translation>
            <numerusform>%n result that stands there stays as it is</numerusform>
            <numerusform>%n results that stand there stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None is overwritten: %n result(s) that stand already stay as they are.</source>
        <translation>
            <numerusform>None is overwritten: %n result that stands already stays as it is.</numerusform>
            <numerusform>None is overwritten: %n results that stand already stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n result(s)</source>
        <translation>
            <numerusform>Copy %n result</numerusform>
            <numerusform>Copy %n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::ObjectsCard</name>
    <message numerus="yes">
        <source>&amp;Show %n object(s) of other kinds as well</source>
        <translation>
            <numerusform>&amp;Show %n object of another kind as well</numerusform>
            <numerusform>&amp;Show %n objects of other kinds as well</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::OfferCard</name>
    <message numerus="yes">
        <source>Brings %n citation(s) along.</source>
        <translation>
            <numerusform>Brings %n citation along.</numerusform>
            <numerusform>Brings %n citations along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::PassagePane</name>
    <message numerus="yes">
        <source>%n cited</source>
        <translation>
            <numerusform>%n cited</numerusform>
            <numerusform>%n cited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::ProblemTable</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::QuestionnaireList</name>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n received</numerusform>
            <numerusform>%n received</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::QuestionnaireWork</name>
    <message numerus="yes">
        <source>%n open question(s) have another proposal now.</source>
        <translation>
            <numerusform>%n open question has another proposal now.</numerusform>
            <numerusform>%n open questions have another proposal now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) were accepted and are drafts now.</source>
        <translation>
            <numerusform>%n proposal was accepted and is a draft now.</numerusform>
            <numerusform>%n proposals were accepted and are drafts now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were approved.</source>
        <translation>
            <numerusform>%n answer was approved.</numerusform>
            <numerusform>%n answers were approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were sent for review.</source>
        <translation>
            <numerusform>%n answer was sent for review.</numerusform>
            <numerusform>%n answers were sent for review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were refused and kept as they were.</source>
        <translation>
            <numerusform>%n answer was refused and kept as it was.</numerusform>
            <numerusform>%n answers were refused and kept as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::RequirementTreeModel</name>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::ReviewBar</name>
    <message numerus="yes">
        <source>%n result(s) stand in the way: the workspace&apos;s policies refuse them.</source>
        <translation>
            <numerusform>%n result stands in the way: the workspace&apos;s policies refuse it.</numerusform>
            <numerusform>%n results stand in the way: the workspace&apos;s policies refuse them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) have no result.</source>
        <translation>
            <numerusform>%n requirement has no result.</numerusform>
            <numerusform>%n requirements have no result.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reviewer doubts %n result(s).</source>
        <translation>
            <numerusform>The reviewer doubts %n result.</numerusform>
            <numerusform>The reviewer doubts %n results.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) have not been reviewed.</source>
        <translation>
            <numerusform>%n result has not been reviewed.</numerusform>
            <numerusform>%n results have not been reviewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) are to be checked.</source>
        <translation>
            <numerusform>%n claim is to be checked.</numerusform>
            <numerusform>%n claims are to be checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::StatusLine</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::SystemsPage</name>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n system</numerusform>
            <numerusform>%n systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::TakeOverPage</name>
    <message numerus="yes">
        <source>%n result(s) would be taken over.</source>
        <translation>
            <numerusform>%n result would be taken over.</numerusform>
            <numerusform>%n results would be taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded result(s) would stay as they are.</source>
        <translation>
            <numerusform>%n recorded result would stay as it is.</numerusform>
            <numerusform>%n recorded results would stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) only suggest where evidence may be.</source>
        <translation>
            <numerusform>%n way only suggests where evidence may be.</numerusform>
            <numerusform>%n ways only suggest where evidence may be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::TrailPlace</name>
    <message numerus="yes">
        <source>%n event(s) verified; the chain is whole.</source>
        <translation>
            <numerusform>%n event verified; the chain is whole.</numerusform>
            <numerusform>%n events verified; the chain is whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), newest first</source>
        <translation>
            <numerusform>%n event, newest first</numerusform>
            <numerusform>%n events, newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::WordingPage</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
</context>
</TS>
