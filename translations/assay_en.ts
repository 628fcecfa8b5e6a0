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
</TS>
