<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AssessmentCommands</name>
    <message>
        <source>Assessment %1 of %2 was opened.
</source>
        <translation>已建立 %2 的评估 %1。
</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>评估依据</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>评估范围</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>符合情况</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>部分符合</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>%1, version %2: %3
</source>
        <translation>%1，第 %2 版：%3
</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Building the example</source>
        <translation>正在生成示例</translation>
    </message>
    <message>
        <source>Documents taken in as evidence</source>
        <translation>纳入的证据文档</translation>
    </message>
    <message>
        <source>Earlier answers in the library</source>
        <translation>答复库中的既往答复</translation>
    </message>
    <message>
        <source>Questions of the customer</source>
        <translation>客户的问题</translation>
    </message>
    <message>
        <source>Questions with a proposal</source>
        <translation>有建议答复的问题</translation>
    </message>
    <message>
        <source>Answers approved</source>
        <translation>已批准的答复</translation>
    </message>
    <message>
        <source>Cells written into the customer&apos;s workbook</source>
        <translation>写入客户工作簿的单元格</translation>
    </message>
    <message>
        <source>Requirements assessed</source>
        <translation>已评估的要求</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>引用</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The command was not understood</source>
        <translation>无法理解该命令</translation>
    </message>
    <message>
        <source>This input cannot be used</source>
        <translation>该输入无法使用</translation>
    </message>
    <message>
        <source>Assay does not handle this</source>
        <translation>证衡不支持此项</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Refused by a rule</source>
        <translation>被规则拒绝</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>在此期间已被他人修改</translation>
    </message>
    <message>
        <source>Encryption is not available</source>
        <translation>加密不可用</translation>
    </message>
    <message>
        <source>The workspace was not opened</source>
        <translation>未能打开工作区</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Made by a newer Assay</source>
        <translation>由更新版本的证衡创建</translation>
    </message>
    <message>
        <source>Not an Assay workspace</source>
        <translation>不是证衡工作区</translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>No space is left; nothing was changed</source>
        <translation>磁盘空间不足；未作任何更改</translation>
    </message>
    <message>
        <source>Another process is writing; nothing was changed, try again</source>
        <translation>另一进程正在写入；未作任何更改，请重试</translation>
    </message>
    <message>
        <source>Reading or writing failed</source>
        <translation>读写失败</translation>
    </message>
    <message>
        <source>Over the limits for files from outside</source>
        <translation>超出外来文件的限制</translation>
    </message>
    <message>
        <source>The file ended the process that read it</source>
        <translation>该文件使读取它的进程中止</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>工作表 %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a place</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>EvidenceCommands</name>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>With text</source>
        <translation>有文本的页</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1 is there already, as evidence %2
</source>
        <translation>%1 已存在，为证据 %2
</translation>
    </message>
    <message>
        <source>refused: %1: %2</source>
        <translation>已拒绝：%1：%2</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>正在纳入</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message numerus="yes">
        <source>Cited %n time(s)
</source>
        <translation>
            <numerusform>被引用 %n 次
</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence %1 is now %2.
</source>
        <translation>证据 %1 的状态现为 %2。
</translation>
    </message>
    <message>
        <source>Written to %1
</source>
        <translation>已写入 %1
</translation>
    </message>
    <message>
        <source>Bytes, text and index of evidence %1 are gone; hash, reason and person stay in the trail.
</source>
        <translation>证据 %1 的内容、文本和索引已清除；哈希、理由和操作人保留在审计轨迹中。
</translation>
    </message>
    <message>
        <source>%1, page %2 (evidence %3)
</source>
        <translation>%1，第 %2 页（证据 %3）
</translation>
    </message>
    <message>
        <source>Nothing found.
</source>
        <translation>未找到任何内容。
</translation>
    </message>
    <message>
        <source>Citation %1: page %2, &quot;%3&quot;
</source>
        <translation>引用 %1：第 %2 页，“%3”
</translation>
    </message>
</context>
<context>
    <name>FrameworkCommands</name>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要求数</translation>
    </message>
    <message>
        <source>Assessable</source>
        <translation>可评估</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message numerus="yes">
        <source>%n new entry(ies), all candidates</source>
        <translation>
            <numerusform>新增 %n 条，均为候选</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n known already</source>
        <translation>
            <numerusform>；%n 条已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n question(s) without an answer left out</source>
        <translation>
            <numerusform>；略去没有答复的问题 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Entry %1 is retired and will not be proposed any more.
</source>
        <translation>条目 %1 已停用，不再作为建议提出。
</translation>
    </message>
</context>
<context>
    <name>PassphrasePrompt</name>
    <message>
        <source>Passphrase: </source>
        <translation>口令：</translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>请再次输入：</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%n thing(s) need attention:</source>
        <translation>
            <numerusform>有 %n 项需要注意：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionnaireCommands</name>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Questionnaire %1: </source>
        <translation>问卷 %1：</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, of which %n in hidden rows, columns or sheets</source>
        <translation>
            <numerusform>，其中 %n 个位于隐藏的行、列或工作表中</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Received (UTC)</source>
        <translation>收到时间（UTC）</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>正在匹配</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 of %2 questions have a proposal.
</source>
        <translation>%2 个问题中有 %1 个得到建议答复。
</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) recorded as drafts.
</source>
        <translation>
            <numerusform>已将 %n 条答复记为草稿。
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) accepted as drafts.
</source>
        <translation>
            <numerusform>已采用 %n 条建议作为草稿。
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) sent for review.
</source>
        <translation>
            <numerusform>已将 %n 条答复送审。
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) approved.
</source>
        <translation>
            <numerusform>已批准 %n 条答复。
</numerusform>
        </translation>
    </message>
    <message>
        <source>Filling</source>
        <translation>正在填写</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) written, read back and compared</source>
        <translation>
            <numerusform>已写入 %n 个单元格并回读核对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n part(s) of the file changed</source>
        <translation>
            <numerusform>；文件中有 %n 个部件被更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n identical.
</source>
        <translation>
            <numerusform>，%n 个保持不变。
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no approved answer and were left as they were.
</source>
        <translation>
            <numerusform>有 %n 个问题没有已批准的答复，保持原样。
</numerusform>
        </translation>
    </message>
    <message>
        <source>not written: %1!%2: %3</source>
        <translation>未写入：%1!%2：%3</translation>
    </message>
    <message>
        <source>the same question is answered differently (%1): %2</source>
        <translation>同一问题的答复不一致（%1）：%2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Basis</source>
        <translation>评估依据</translation>
    </message>
    <message>
        <source>What was assessed: %1. Against: %2, %3.</source>
        <translation>评估对象：%1。评估依据：%2，%3。</translation>
    </message>
    <message>
        <source>How it is scored: %1, version %2. What is not applicable and what is not assessed is left out of the share and shown apart.</source>
        <translation>评分方法：%1，第 %2 版。不适用项和未评估项不计入比率，单独列示。</translation>
    </message>
    <message>
        <source>What anchors it: audit event %1, head hash %2. The audit trail is append-only; the hash shows whether a later trail still contains this state.</source>
        <translation>可追溯性：审计事件第 %1 号，链首哈希 %2。审计轨迹只增不改；凭该哈希可核对此后的轨迹是否仍包含本报告所依据的状态。</translation>
    </message>
    <message>
        <source>The claim cites no evidence.</source>
        <translation>该结论未引用证据。</translation>
    </message>
    <message>
        <source>Not applicable without a reason.</source>
        <translation>判为不适用但未说明理由。</translation>
    </message>
    <message>
        <source>The cited evidence expired on %1.</source>
        <translation>所引证据已于 %1 到期。</translation>
    </message>
    <message>
        <source>The cited evidence does not count: %1.</source>
        <translation>所引证据不能采信：%1。</translation>
    </message>
    <message>
        <source>whole document</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Every claim cites evidence that holds on the day of the report.</source>
        <translation>每项结论均引用了报告日有效的证据。</translation>
    </message>
    <message>
        <source>Ref.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>符合情况</translation>
    </message>
    <message>
        <source>What is to be checked</source>
        <translation>待核实事项</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>This edition has no such requirement; the result is not counted.</source>
        <translation>本版中没有该要求；该结果未计入。</translation>
    </message>
    <message>
        <source>Claims to be checked</source>
        <translation>待核实的结论</translation>
    </message>
    <message>
        <source>Nothing is stated as not applicable.</source>
        <translation>没有判为不适用的要求。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>No reason is recorded.</source>
        <translation>未记录理由。</translation>
    </message>
    <message>
        <source>Not applicable, with reasons</source>
        <translation>不适用项及理由</translation>
    </message>
    <message>
        <source>Every requirement is assessed.</source>
        <translation>所有要求均已评估。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要求数</translation>
    </message>
    <message>
        <source>Not yet assessed</source>
        <translation>尚未评估的要求</translation>
    </message>
    <message>
        <source>No evidence is cited.</source>
        <translation>未引用任何证据。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>SHA-256 (beginning)</source>
        <translation>SHA-256（前 12 位）</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Pages cited</source>
        <translation>引用页码</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Cited under</source>
        <translation>引用处</translation>
    </message>
    <message>
        <source>Index of the evidence</source>
        <translation>证据索引</translation>
    </message>
    <message>
        <source>of %1 applicable and assessed</source>
        <translation>适用且已评估 %1 项</translation>
    </message>
    <message>
        <source>Results by group</source>
        <translation>各类别评估结果</translation>
    </message>
    <message>
        <source>Figures by group</source>
        <translation>各类别统计</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>How the score comes about</source>
        <translation>得分计算过程</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>计算项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Of %1 requirements, %2 are assessed and %3 are still open. There are %4 gaps; the planned date of %5 of them has passed.</source>
        <translation>共 %1 项要求，已评估 %2 项，未评估 %3 项。存在差距 %4 项，其中已超过计划完成日期的 %5 项。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>No score is given: nothing applicable has been assessed yet.</source>
        <translation>未给出得分：尚无适用且已评估的要求。</translation>
    </message>
    <message>
        <source>Security class</source>
        <translation>安全类</translation>
    </message>
    <message>
        <source>Control point</source>
        <translation>控制点</translation>
    </message>
    <message>
        <source>Requirement item</source>
        <translation>要求项</translation>
    </message>
    <message>
        <source>Present state</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>整改建议</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Planned date</source>
        <translation>计划完成</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>差距清单</translation>
    </message>
    <message>
        <source>No gaps are recorded.</source>
        <translation>未记录差距。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Gaps and recommendations</source>
        <translation>差距与整改建议</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>全部评估结果</translation>
    </message>
    <message>
        <source>Present state or reason</source>
        <translation>现状或理由</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>评估人</translation>
    </message>
    <message>
        <source>Conforming</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Partly conforming</source>
        <translation>部分符合</translation>
    </message>
    <message>
        <source>Not conforming</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Minor nonconformity</source>
        <translation>轻微不符合</translation>
    </message>
    <message>
        <source>Major nonconformity</source>
        <translation>严重不符合</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>合规</translation>
    </message>
    <message>
        <source>Partly compliant</source>
        <translation>部分合规</translation>
    </message>
    <message>
        <source>Not compliant</source>
        <translation>不合规</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满足</translation>
    </message>
    <message>
        <source>Partly satisfied</source>
        <translation>部分满足</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>不满足</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Gap analysis report (self-assessment)</source>
        <translation>差距分析报告（自评）</translation>
    </message>
    <message>
        <source>Gap analysis report (internal audit)</source>
        <translation>差距分析报告（内部审核）</translation>
    </message>
    <message>
        <source>Gap analysis report (second-party assessment)</source>
        <translation>差距分析报告（第二方评估）</translation>
    </message>
    <message>
        <source>Gap analysis report (on a third party&apos;s assessment)</source>
        <translation>差距分析报告（依据第三方评估结果）</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Internal audit</source>
        <translation>内部审核</translation>
    </message>
    <message>
        <source>Second-party assessment</source>
        <translation>第二方评估</translation>
    </message>
    <message>
        <source>Third-party assessment</source>
        <translation>第三方评估</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>Results as recorded here; the assessment body&apos;s own report is what counts.</source>
        <translation>本报告所列为在此记录的结果，以评估机构出具的报告为准。</translation>
    </message>
    <message>
        <source>Result of a self-assessment; it does not replace the MLPS assessment conclusion issued by an assessment body.</source>
        <translation>自评结果，不替代测评机构出具的等级测评结论。</translation>
    </message>
    <message>
        <source>Result of a self-assessment; it is not the report of an independent body.</source>
        <translation>自评结果，不是独立机构出具的报告。</translation>
    </message>
    <message>
        <source>Share met</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>高风险</translation>
    </message>
    <message>
        <source>Major risk hazard</source>
        <translation>重大风险隐患</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>评估范围</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署模式</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>评估依据</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Kind of assessment</source>
        <translation>评估类型</translation>
    </message>
    <message>
        <source>State of the assessment</source>
        <translation>评估状态</translation>
    </message>
    <message>
        <source>Scoring method</source>
        <translation>评分方法</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第 %2 版</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>审计轨迹</translation>
    </message>
    <message>
        <source>Event %1, head %2</source>
        <translation>第 %1 号事件，链首 %2</translation>
    </message>
    <message>
        <source>%1 = (%2 + 0.5 × %3) ÷ applicable and assessed</source>
        <translation>%1 =（%2 + 0.5 × %3）÷ 适用且已评估</translation>
    </message>
    <message>
        <source>Weight of a partly met requirement</source>
        <translation>部分符合项的权重</translation>
    </message>
    <message>
        <source>Applicable and assessed</source>
        <translation>适用且已评估</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Assay</source>
        <translation>证衡 Assay</translation>
    </message>
    <message>
        <source>audit event %1, head %2</source>
        <translation>审计事件 %1，链首 %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
    <message>
        <source>What a claim stands on: every result that claims conformity cites document, version, page and quoted text, or is listed under “Claims to be checked”. States of evidence are those of %1 (time zone %2).</source>
        <translation>结论依据：凡主张符合（含部分符合）的结果，均引用证据的文件、版本、页码和原文；否则列入“待核实的结论”。证据状态以 %1（时区 %2）为准。</translation>
    </message>
    <message>
        <source>v%1, p. %2</source>
        <translation>第 %1 版 第 %2 页</translation>
    </message>
    <message>
        <source>v%1, whole document</source>
        <translation>第 %1 版 全文</translation>
    </message>
    <message>
        <source>Requirements not yet assessed</source>
        <translation>未评估的要求</translation>
    </message>
    <message>
        <source>%1 recorded results name no requirement of this edition and are not counted; they are listed under “Claims to be checked”.</source>
        <translation>有 %1 条已记录的结果在本版中没有对应的要求，未计入；详见“待核实的结论”。</translation>
    </message>
</context>
<context>
    <name>TrailCommands</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) verified, </source>
        <translation>
            <numerusform>已校验 %n 个事件，</numerusform>
        </translation>
    </message>
    <message>
        <source>head %1
</source>
        <translation>链首 %1
</translation>
    </message>
    <message>
        <source>Event %1 does not fit what stands before it</source>
        <translation>事件 %1 与其前的记录不相符</translation>
    </message>
    <message>
        <source>%1 is the hash of event %2 of %3
</source>
        <translation>%1 是第 %2 号事件（共 %3 个）的哈希
</translation>
    </message>
    <message>
        <source>The trail holds no event with the hash %1</source>
        <translation>审计轨迹中没有哈希为 %1 的事件</translation>
    </message>
</context>
<context>
    <name>WorkspaceCommands</name>
    <message>
        <source>New workspace %1 (encryption: %2)
</source>
        <translation>新工作区 %1（加密：%2）
</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Pieces of evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Stored files</source>
        <translation>存储的文件</translation>
    </message>
    <message>
        <source>Bytes in files</source>
        <translation>文件字节数</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Library entries</source>
        <translation>答复库条目</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Events in the trail</source>
        <translation>审计事件</translation>
    </message>
    <message>
        <source>Last change %1, head %2
</source>
        <translation>最后更改 %1，链首 %2
</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Backup %1 was written, read back and compared.
</source>
        <translation>备份 %1 已写入并回读核对。
</translation>
    </message>
    <message>
        <source>Restored into %1.
</source>
        <translation>已恢复到 %1。
</translation>
    </message>
    <message>
        <source>Backup %1 is whole; nothing was restored.
</source>
        <translation>备份 %1 完整；未执行恢复。
</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>The workspace is sound: pages, references, trail and stored files.
</source>
        <translation>工作区完好：数据页、引用关系、审计轨迹和存储的文件均无异常。
</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found; restore from a backup into a new file.
</source>
        <translation>
            <numerusform>发现 %n 个问题；请从备份恢复到新文件。
</numerusform>
        </translation>
    </message>
</context>
</TS>
