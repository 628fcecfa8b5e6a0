<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>assay::desktop::AssessmentListPage</name>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::BulkBar</name>
    <message numerus="yes">
        <source>&amp;Accept %n Proposal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A&amp;pprove %n Answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n for Review</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::EvidenceDetail</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::EvidencePane</name>
    <message numerus="yes">
        <source>%n page(s). Choose one, mark the passage on it, then cite it with Ctrl+Enter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::EvidencePlace</name>
    <message numerus="yes">
        <source>Adding %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring or expired</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <extracomment>Beside the name of the place: how many pieces of evidence expire soon or have expired.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::FillPage</name>
    <message numerus="yes">
        <source>%n question(s) that say the same are answered differently.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were written into %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy was read back and compared; %n other part(s) of the file are the same byte for byte.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) will be written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an approved answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::ImportPage</name>
    <message numerus="yes">
        <source>%n question(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n Question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::IntakePanel</name>
    <message numerus="yes">
        <source>%n file(s) to add: %1</source>
        <extracomment>%n counts files; %1 names the first of them.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::OfferCard</name>
    <message numerus="yes">
        <source>Brings %n citation(s) along.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::QuestionnaireWork</name>
    <message numerus="yes">
        <source>%n open question(s) have another proposal now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) were accepted and are drafts now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were approved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were sent for review.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were refused and kept as they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::RequirementTreeModel</name>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
</TS>
