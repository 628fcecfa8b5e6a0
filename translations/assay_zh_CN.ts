<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>What a claim stands on: every result that claims conformity cites document, version, page and quoted text, or is listed under &quot;Claims to be checked&quot;. States of evidence are those of %1 (time zone %2).</source>
        <translation>结论依据：凡主张符合（含部分符合）的结果，均引用证据的文件、版本、页码和原文；否则列入“待核实的结论”。证据状态以 %1（时区 %2）为准。</translation>
    </message>
    <message>
        <source>What anchors it: audit event %1, head hash %2. The audit trail is append-only; the hash shows whether a later trail still contains this state.</source>
        <translation>可追溯性：审计事件第 %1 号，链首哈希 %2。审计轨迹只增不改；凭该哈希可核对此后的轨迹是否仍包含本报告所依据的状态。</translation>
    </message>
    <message>
        <source>%1, version %2, page %3</source>
        <translation>%1，第 %2 版，第 %3 页</translation>
    </message>
    <message>
        <source>%1, version %2, whole document</source>
        <translation>%1，第 %2 版，全文</translation>
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
        <source>%1 recorded results name no requirement of this edition and are not counted; they are listed under &quot;Claims to be checked&quot;.</source>
        <translation>有 %1 条已记录的结果在本版中没有对应的要求，未计入；详见“待核实的结论”。</translation>
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
        <translation>%1（%2 项）</translation>
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
</context>
</TS>
