<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnswerWords</name>
    <message>
        <source>blank</source>
        <comment>state of an answer</comment>
        <translation>未答复</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>state of an answer</comment>
        <translation>有建议</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>state of an answer</comment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>in review</source>
        <comment>state of an answer</comment>
        <translation>审核中</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>state of an answer</comment>
        <translation>已批准</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>state of an answer</comment>
        <translation>已发送</translation>
    </message>
    <message>
        <source>%1 blank</source>
        <comment>a count of answers</comment>
        <translation>未答复 %1</translation>
    </message>
    <message>
        <source>%1 proposed</source>
        <comment>a count of answers</comment>
        <translation>有建议 %1</translation>
    </message>
    <message>
        <source>%1 drafts</source>
        <comment>a count of answers</comment>
        <translation>草稿 %1</translation>
    </message>
    <message>
        <source>%1 in review</source>
        <comment>a count of answers</comment>
        <translation>审核中 %1</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <comment>a count of answers</comment>
        <translation>已批准 %1</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <comment>a count of answers</comment>
        <translation>已发送 %1</translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <comment>of a document</comment>
        <translation>尚未采纳</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>of a document</comment>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>of a document</comment>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>expires on %1</source>
        <translation>将于 %1 到期</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>已于 %1 到期</translation>
    </message>
    <message>
        <source>Table %1, row %2</source>
        <translation>表格 %1，第 %2 行</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2</source>
        <translation>工作表“%1”，第 %2 行</translation>
    </message>
</context>
<context>
    <name>AssessmentChecks</name>
    <message>
        <source>Nothing to be checked was found.
</source>
        <translation>没有待核实的结论。
</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) to be checked</source>
        <translation>
            <numerusform>%n 项结论待核实</numerusform>
        </translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>评估依据</translation>
    </message>
</context>
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
    <message>
        <source>Conclusion: %1
</source>
        <translation>结论：%1
</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>评分方法</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Major risk hazards before rectification: %1, of which %2 put right
</source>
        <translation>整改前重大风险隐患：%1项，其中已整改%2项
</translation>
    </message>
    <message>
        <source>Item weights: %1
</source>
        <translation>测评项权重：%1
</translation>
    </message>
</context>
<context>
    <name>AssessmentMoving</name>
    <message>
        <source>Ref</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Inherits</source>
        <translation>继承结果</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>a recorded result stays</source>
        <translation>保留已记录的结果</translation>
    </message>
    <message>
        <source>suggests evidence only</source>
        <translation>仅提示证据</translation>
    </message>
    <message>
        <source>ways disagree</source>
        <translation>各路径结果不一致</translation>
    </message>
    <message>
        <source>%1 results were inherited, %2 recorded ones stay, %3 ways only suggest evidence.</source>
        <translation>已继承 %1 项结果，保留已记录的 %2 项，另有 %3 项仅提示证据。</translation>
    </message>
    <message>
        <source>%1 results would be inherited, %2 recorded ones stay, %3 ways only suggest evidence; --apply does it.</source>
        <translation>可继承 %1 项结果，保留已记录的 %2 项，另有 %3 项仅提示证据；加 --apply 执行。</translation>
    </message>
    <message>
        <source>Not carried over, to be assessed anew (%1): %2
</source>
        <translation>未迁移，需重新评估（%1 项）：%2
</translation>
    </message>
    <message>
        <source>Results that lead nowhere in the new edition (%1): %2
</source>
        <translation>在新版中没有对应要求的结果（%1 项）：%2
</translation>
    </message>
    <message>
        <source>Assessment %1 was opened; assessment %2 stays as it is.
</source>
        <translation>已建立评估 %1；评估 %2 保持不变。
</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前次</translation>
    </message>
    <message>
        <source>After</source>
        <translation>本次</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Score: %1 before, %2 now.
</source>
        <translation>得分：前次 %1，本次 %2。
</translation>
    </message>
    <message>
        <source>Reading the results</source>
        <translation>正在读取评估结果</translation>
    </message>
    <message>
        <source>%1 results were recorded, %2 stood like that already.
</source>
        <translation>已记录 %1 项结果，另有 %2 项与现有结果相同。
</translation>
    </message>
</context>
<context>
    <name>AssessmentSteps</name>
    <message>
        <source>--methods takes interview, examine and test, with commas</source>
        <translation>--methods 可取 interview、examine 和 test，以英文逗号分隔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no result: the last word must be not-assessed, met, partly-met, not-met or not-applicable</source>
        <translation>“%1”不是有效的结果：最后一个词须为 not-assessed、met、partly-met、not-met 或 not-applicable</translation>
    </message>
    <message>
        <source>Assessment %1 was opened as a copy of %2.
</source>
        <translation>已建立评估 %1，为评估 %2 的副本。
</translation>
    </message>
    <message>
        <source>Assessment %1 is signed off and frozen; digest %2
</source>
        <translation>评估 %1 已签署并冻结；摘要值 %2
</translation>
    </message>
    <message>
        <source>Version %1 of the statement of applicability is approved.
</source>
        <translation>适用性声明第 %1 版已批准。
</translation>
    </message>
    <message>
        <source>Assessment %1 was withdrawn.
</source>
        <translation>已撤回评估 %1。
</translation>
    </message>
</context>
<context>
    <name>AssessmentWords</name>
    <message>
        <source>Cites no evidence</source>
        <translation>未引用证据</translation>
    </message>
    <message>
        <source>No reason is given</source>
        <translation>未说明理由</translation>
    </message>
    <message>
        <source>Cites expired evidence</source>
        <translation>所引证据已过期</translation>
    </message>
    <message>
        <source>Cites evidence that is not accepted</source>
        <translation>所引证据未被采纳</translation>
    </message>
    <message>
        <source>Cites evidence that expires soon</source>
        <translation>所引证据即将到期</translation>
    </message>
    <message>
        <source>%1 (strength %2 of 10)</source>
        <translation>%1（强度 %2/10）</translation>
    </message>
</context>
<context>
    <name>CitationCommand</name>
    <message>
        <source>Cite evidence under %1</source>
        <translation>在 %1 下引用证据</translation>
    </message>
    <message>
        <source>Take back a citation under %1</source>
        <translation>撤回 %1 下的引用</translation>
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
    <name>EvidenceWords</name>
    <message>
        <source>Document</source>
        <extracomment>Kinds of evidence, in a list and in a choice.</extracomment>
        <translation>文档</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>规程</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>截图</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>预案</translation>
    </message>
    <message>
        <source>Legal opinion</source>
        <translation>法律意见</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Public</source>
        <extracomment>Who may see evidence: everybody.</extracomment>
        <translation>公开</translation>
    </message>
    <message>
        <source>Customers under NDA</source>
        <translation>签有保密协议的客户</translation>
    </message>
    <message>
        <source>Auditors</source>
        <extracomment>Who may see evidence: auditors.</extracomment>
        <translation>审核员</translation>
    </message>
    <message>
        <source>Internal</source>
        <extracomment>Who may see evidence: only people of the house.</extracomment>
        <translation>内部</translation>
    </message>
</context>
<context>
    <name>FactCommands</name>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>States</source>
        <translation>所述值</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>library %1</source>
        <translation>答复库 %1</translation>
    </message>
    <message>
        <source>questionnaire %1</source>
        <translation>问卷 %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No answer states it.
</source>
        <translation>没有答复提到该值。
</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) state(s) another value than %1 for %2</source>
        <translation>
            <numerusform>%n 处答复对 %2 给出了与 %1 不同的值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) lean(s) on the earlier value %1</source>
        <translation>
            <numerusform>%n 处答复使用了原值 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>使用次数</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>其他值</translation>
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
    <message>
        <source>The workspace&apos;s own frameworks are left out: %1</source>
        <translation>未载入工作区自有的评估依据：%1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>源要求</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目标要求</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>经由</translation>
    </message>
    <message>
        <source>nothing carries over</source>
        <translation>不可继承</translation>
    </message>
    <message>
        <source>No crosswalk leads from %1 to %2, not even over others.</source>
        <translation>从 %1 到 %2 没有对照关系，经由其他评估依据也没有。</translation>
    </message>
</context>
<context>
    <name>FrameworkImports</name>
    <message>
        <source>Reading the framework</source>
        <translation>正在读取评估依据</translation>
    </message>
    <message>
        <source>%1 was taken in: %2 requirements, %3 of them assessable.
</source>
        <translation>已导入 %1：共 %2 项要求，其中 %3 项可评估。
</translation>
    </message>
    <message>
        <source>Nothing was taken in: put right what is listed, then import again.
</source>
        <translation>未导入任何内容：请更正所列问题后重新导入。
</translation>
    </message>
    <message>
        <source>%1 could be taken in: %2 requirements, %3 of them assessable.
</source>
        <translation>%1 可以导入：共 %2 项要求，其中 %3 项可评估。
</translation>
    </message>
    <message>
        <source>Reading the wording</source>
        <translation>正在读取标准原文</translation>
    </message>
    <message>
        <source>%1 texts now stand beside the guidance of %2; they are never exported.
</source>
        <translation>已有 %1 条标准原文与 %2 的指引并列显示；原文不会被导出。
</translation>
    </message>
    <message>
        <source>%1 texts could be put beside the guidance of %2.
</source>
        <translation>可将 %1 条原文与 %2 的指引并列显示。
</translation>
    </message>
</context>
<context>
    <name>FrameworkWords</name>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>法律</translation>
    </message>
    <message>
        <source>Scheme</source>
        <extracomment>A scheme such as the classified protection of cybersecurity.</extracomment>
        <translation>制度</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>评估清单</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被代替</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>Imported into this workspace</source>
        <translation>导入到此工作区</translation>
    </message>
    <message>
        <source>Comes with Assay</source>
        <translation>随 Assay 提供</translation>
    </message>
    <message>
        <source>superseded by %1</source>
        <translation>由 %1 代替</translation>
    </message>
    <message>
        <source>transition until %1</source>
        <translation>过渡期至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n published</source>
        <comment>edges of a crosswalk</comment>
        <translation>
            <numerusform>已发布 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed</source>
        <comment>edges of a crosswalk</comment>
        <translation>
            <numerusform>已复核 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <comment>edges of a crosswalk</comment>
        <translation>
            <numerusform>建议 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <comment>of a crosswalk</comment>
        <translation>
            <numerusform>%n 条对应</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiveVerdict</name>
    <message>
        <source>Review %1</source>
        <translation>复核 %1</translation>
    </message>
</context>
<context>
    <name>HazardCommand</name>
    <message>
        <source>Record a major risk hazard under %1</source>
        <translation>在 %1 下记录重大风险隐患</translation>
    </message>
    <message>
        <source>Take back the major risk hazard under %1</source>
        <translation>撤回 %1 下的重大风险隐患</translation>
    </message>
</context>
<context>
    <name>HazardCommands</name>
    <message>
        <source>%1: major risk hazard recorded.
</source>
        <translation>%1：已记录重大风险隐患。
</translation>
    </message>
    <message>
        <source>No major risk hazard is recorded.
</source>
        <translation>未记录重大风险隐患。
</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发项</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Prevalence</source>
        <translation>普遍程度</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Major risk hazards before rectification: %1, of which %2 put right
</source>
        <translation>整改前重大风险隐患：%1项，其中已整改%2项
</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Triggers that could apply; a person judges, nothing is recorded by itself:
</source>
        <translation>可能适用的触发项；由人判断，不会自动记录：
</translation>
    </message>
</context>
<context>
    <name>ImportResults</name>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message>
        <source>The same file is there already; it was not added again.</source>
        <translation>已有同一文件，未重复添加。</translation>
    </message>
    <message>
        <source>Not added: stopped before this file was done.</source>
        <translation>未添加：处理完此文件之前已停止。</translation>
    </message>
    <message>
        <source>Not added: %1</source>
        <translation>未添加：%1</translation>
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
    <message>
        <source>by the file&apos;s name</source>
        <translation>按文件名</translation>
    </message>
    <message>
        <source>by the folder&apos;s name</source>
        <translation>按文件夹名</translation>
    </message>
    <message>
        <source>by the file&apos;s time</source>
        <translation>按文件时间</translation>
    </message>
    <message>
        <source>Close questions, %1 %</source>
        <translation>相近问题，相似度 %1 %</translation>
    </message>
    <message>
        <source>Contradiction, questions alike by %1 %</source>
        <translation>答复矛盾，问题相似度 %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s) in the library</source>
        <translation>
            <numerusform>答复库中有 %n 处矛盾</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 is a candidate: assay library review %1
</source>
        <translation>条目 %1 为候选：assay library review %1
</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) contradict(s) another entry and stayed as they are: assay library conflicts</source>
        <translation>
            <numerusform>%n 个候选条目与其他条目矛盾，保持原状：assay library conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动任何内容。</translation>
    </message>
    <message>
        <source>Type the passphrase again; look at Caps Lock and the keyboard&apos;s language.</source>
        <translation>请重新输入口令；注意大写锁定键和键盘语言。</translation>
    </message>
    <message>
        <source>Restore from a backup into a new file; this file is left as it is.</source>
        <translation>请从备份恢复到新文件；这个文件保持原样。</translation>
    </message>
    <message>
        <source>Install a newer Assay.</source>
        <translation>请安装更新版本的证衡。</translation>
    </message>
    <message>
        <source>Look at the newer text and do it again if it is still right.</source>
        <translation>请查看较新的内容，确认仍然需要后再操作一次。</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>请换一个文件夹，或申请该处的写入权限。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Have the file saved anew by the program that made it, then try again.</source>
        <translation>请用原来的软件重新保存该文件，然后再试。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what was being done, what happened</comment>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>MlpsCommands</name>
    <message>
        <source>System %1: %2, %3
</source>
        <translation>定级对象 %1：%2，%3
</translation>
    </message>
    <message>
        <source>%1 asks for requirements of a lower level on one side; those of level 2 are not shipped, so the level 3 items are assessed instead.</source>
        <translation>%1 有一侧适用较低级别的要求；程序未内置第二级要求，改按第三级测评项评估。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>System</source>
        <translation>定级对象</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>保护等级</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>定级结果</translation>
    </message>
    <message>
        <source>Filing number</source>
        <translation>备案证明编号</translation>
    </message>
    <message>
        <source>Filed until</source>
        <translation>备案有效期至</translation>
    </message>
    <message>
        <source>The filing certificate of %1 ended on %2.</source>
        <translation>%1 的备案证明已于 %2 到期。</translation>
    </message>
    <message>
        <source>The filing certificate of %1 ends on %2: renew it within its last three months.</source>
        <translation>%1 的备案证明将于 %2 到期：请在到期前三个月内办理更新。</translation>
    </message>
    <message>
        <source>Object %1: %2
</source>
        <translation>测评对象 %1：%2
</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>测评对象</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>所在区域</translation>
    </message>
    <message>
        <source>Object %1 is of another kind than object %2 and was left out.</source>
        <translation>测评对象 %1 与测评对象 %2 类型不同，已略过。</translation>
    </message>
    <message>
        <source>%1 results were copied.
</source>
        <translation>已复制 %1 项结果。
</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) that stood already were kept.</source>
        <translation>
            <numerusform>已有的 %n 个结果保持不变。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MlpsWords</name>
    <message>
        <source>Equipment room</source>
        <extracomment>Kind of assessed object: a room with computers (机房)</extracomment>
        <translation>机房</translation>
    </message>
    <message>
        <source>Network device</source>
        <translation>网络设备</translation>
    </message>
    <message>
        <source>Security device</source>
        <translation>安全设备</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Application</source>
        <extracomment>Kind of assessed object: a business application (业务应用系统)</extracomment>
        <translation>业务应用</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Kind of assessed object: a category of data (数据资源)</extracomment>
        <translation>数据资源</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>Kind of assessed object: a rule or record of management (管理文档)</extracomment>
        <translation>文档</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Kind of assessed object: somebody who is interviewed (人员)</extracomment>
        <translation>人员</translation>
    </message>
    <message>
        <source>interview</source>
        <extracomment>Method of an MLPS assessment (访谈)</extracomment>
        <translation>访谈</translation>
    </message>
    <message>
        <source>examine</source>
        <extracomment>Method of an MLPS assessment (核查)</extracomment>
        <translation>核查</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>Method of an MLPS assessment (测试)</extracomment>
        <translation>测试</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the methods of an assessment</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Renewal due</source>
        <translation>应换证</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>No filing certificate is recorded.</source>
        <translation>尚未记录备案证明。</translation>
    </message>
    <message>
        <source>The last day of the filing certificate is not recorded.</source>
        <translation>尚未记录备案证明的有效期截止日。</translation>
    </message>
    <message>
        <source>The filing certificate ends on %1: renew it within its last three months.</source>
        <translation>备案证明于 %1 到期：请在到期前三个月内换发。</translation>
    </message>
    <message>
        <source>The filing certificate ended on %1.</source>
        <translation>备案证明已于 %1 到期。</translation>
    </message>
</context>
<context>
    <name>MoveToEdition</name>
    <message>
        <source>Move to the newer edition</source>
        <translation>转换到新版本</translation>
    </message>
</context>
<context>
    <name>ObjectCommand</name>
    <message>
        <source>Change the object “%1”</source>
        <translation>修改测评对象“%1”</translation>
    </message>
    <message>
        <source>Add the object “%1”</source>
        <translation>添加测评对象“%1”</translation>
    </message>
</context>
<context>
    <name>ObjectResultsCommand</name>
    <message>
        <source>Assess %1 on %2</source>
        <extracomment>%1 is a requirement, %2 an object such as a server</extracomment>
        <translation>评定 %2 的 %1</translation>
    </message>
    <message>
        <source>Copy the results of %1</source>
        <translation>复制 %1 的结果</translation>
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
    <name>PlaceTitle</name>
    <message>
        <source>&amp;Overview</source>
        <translation>总览(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Assessments</source>
        <translation>评估(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>证据(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Questionnaires</source>
        <translation>问卷(&amp;Q)</translation>
    </message>
    <message>
        <source>A&amp;nswers</source>
        <translation>答复库(&amp;N)</translation>
    </message>
    <message>
        <source>Ven&amp;dors</source>
        <translation>供应商(&amp;D)</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <extracomment>The place for audit findings and their remediation.</extracomment>
        <translation>发现与整改(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Trail</source>
        <extracomment>The place for the audit trail.</extracomment>
        <translation>审计轨迹(&amp;T)</translation>
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
    <name>ProgramWords</name>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>better</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>退步</translation>
    </message>
    <message>
        <source>newly assessed</source>
        <translation>新评估</translation>
    </message>
    <message>
        <source>no longer assessed</source>
        <translation>不再评估</translation>
    </message>
    <message>
        <source>applicability changed</source>
        <translation>适用性变化</translation>
    </message>
    <message>
        <source>machine room</source>
        <translation>机房</translation>
    </message>
    <message>
        <source>network device</source>
        <translation>网络设备</translation>
    </message>
    <message>
        <source>security device</source>
        <translation>安全设备</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message>
        <source>Sheet “%1”, rows %2–%3</source>
        <translation>工作表“%1”，第 %2–%3 行</translation>
    </message>
    <message>
        <source>%1 (sheet “%2”, rows %3–%4)</source>
        <translation>%1（工作表“%2”，第 %3–%4 行）</translation>
    </message>
    <message>
        <source>%1 (rows %2–%3)</source>
        <translation>%1（第 %2–%3 行）</translation>
    </message>
    <message>
        <source>hidden in the file</source>
        <translation>文件中已隐藏</translation>
    </message>
    <message>
        <source>asked twice: answered elsewhere</source>
        <translation>重复提问：已在别处答复</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>column: number of a question</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Conf.</source>
        <comment>column: confidence, short</comment>
        <translation>置信度</translation>
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
    <name>ReasonText</name>
    <message>
        <source>Row %1 is the header.</source>
        <translation>第 %1 行是表头。</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are the header.</source>
        <translation>第 %1 至 %2 行是表头。</translation>
    </message>
    <message>
        <source>The header comes again in %1 further row(s).</source>
        <translation>表头另在 %1 行中重复出现。</translation>
    </message>
    <message>
        <source>A person named %1 as the questions.</source>
        <translation>%1 由人工指定为问题列。</translation>
    </message>
    <message>
        <source>%1 reads like the questions.</source>
        <translation>%1 的内容像是问题。</translation>
    </message>
    <message>
        <source>%1 holds a different number in each row.</source>
        <translation>%1 每行的编号各不相同。</translation>
    </message>
    <message>
        <source>%1 groups the questions.</source>
        <translation>%1 将问题分组。</translation>
    </message>
    <message>
        <source>%1 offers a list to choose from.</source>
        <translation>%1 带有下拉列表。</translation>
    </message>
    <message>
        <source>%1 offers a list, but for the asking party.</source>
        <translation>%1 带有下拉列表，但由提问方填写。</translation>
    </message>
    <message>
        <source>%1 offers a list, but is filled in beforehand.</source>
        <translation>%1 带有下拉列表，但已预先填好。</translation>
    </message>
    <message>
        <source>%1 is headed like an answer.</source>
        <translation>%1 的标题像是答复。</translation>
    </message>
    <message>
        <source>%1 is headed like an answer, but holds fixed entries.</source>
        <translation>%1 的标题像是答复，但内容是固定的。</translation>
    </message>
    <message>
        <source>%1 is headed like a remark.</source>
        <translation>%1 的标题像是备注。</translation>
    </message>
    <message>
        <source>%1 is headed like a finding.</source>
        <translation>%1 的标题像是发现项。</translation>
    </message>
    <message>
        <source>%1 is empty and stands beside the answers.</source>
        <translation>%1 为空，且紧邻答复列。</translation>
    </message>
    <message>
        <source>%1 is one of several answers to mark.</source>
        <translation>%1 是供勾选的几个答复列之一。</translation>
    </message>
    <message>
        <source>Nothing else takes the answer.</source>
        <translation>没有其他列可填答复。</translation>
    </message>
    <message>
        <source>It is filled in beforehand, though, while the answers are empty.</source>
        <translation>但该列已预先填好，而答复列为空。</translation>
    </message>
    <message>
        <source>A person said what the sheet is.</source>
        <translation>工作表的内容由人工指定。</translation>
    </message>
    <message>
        <source>A person said where the questions of this sheet stand.</source>
        <translation>此工作表中问题的位置由人工指定。</translation>
    </message>
    <message>
        <source>The sheet is hidden in the file.</source>
        <translation>此工作表在文件中已隐藏。</translation>
    </message>
    <message>
        <source>The sheet lists questions without a place for answers, while other sheets have one.</source>
        <translation>此工作表列有问题，但没有填写答复的位置，而其他工作表有。</translation>
    </message>
    <message>
        <source>Lists of other sheets take their words from this one.</source>
        <translation>其他工作表的下拉列表取自此工作表。</translation>
    </message>
    <message>
        <source>The sheet is hidden and nothing on it is to be chosen.</source>
        <translation>此工作表已隐藏，且没有可选择的内容。</translation>
    </message>
    <message>
        <source>The sheet reads as running text.</source>
        <translation>此工作表是成段文字。</translation>
    </message>
    <message>
        <source>The sheet holds short entries without places for answers.</source>
        <translation>此工作表只有简短条目，没有填写答复的位置。</translation>
    </message>
    <message>
        <source>No column of questions with a place for answers was found.</source>
        <translation>没有找到带答复位置的问题列。</translation>
    </message>
    <message>
        <source>The sheet is empty.</source>
        <translation>此工作表为空。</translation>
    </message>
    <message>
        <source>The answers on this sheet are computed: it shows what others say.</source>
        <translation>此工作表的答复由公式算出，只显示其他工作表的内容。</translation>
    </message>
    <message>
        <source>%1 questions stand beside places for their answers.</source>
        <translation>%1 个问题旁有填写答复的位置。</translation>
    </message>
    <message>
        <source>%1 questions were found, but no column for answers.</source>
        <translation>找到 %1 个问题，但没有答复列。</translation>
    </message>
    <message>
        <source>%1 row(s) are no questions, %2 (%3).</source>
        <translation>第 %3 行（共 %1 行）不是问题：%2。</translation>
    </message>
    <message>
        <source>%1 row(s) above the header belong to the table, since their numbers fit.</source>
        <translation>表头上方有 %1 行编号相符，也属于此表。</translation>
    </message>
    <message>
        <source>they close the sheet</source>
        <translation>位于工作表末尾</translation>
    </message>
    <message>
        <source>they are merged across the answer columns</source>
        <translation>单元格合并，跨越答复列</translation>
    </message>
    <message>
        <source>they explain the question above</source>
        <translation>是对上一问题的说明</translation>
    </message>
    <message>
        <source>they offer no list to choose from, unlike the others</source>
        <translation>没有其他行都有的下拉列表</translation>
    </message>
    <message>
        <source>they have no number, unlike the others</source>
        <translation>没有其他行都有的编号</translation>
    </message>
    <message>
        <source>they are headings: with numbers of another kind and fewer entries</source>
        <translation>属于标题，编号形式不同且内容较少</translation>
    </message>
    <message>
        <source>they are headings: only they have a number, and fewer entries</source>
        <translation>属于标题，只有这些行有编号且内容较少</translation>
    </message>
    <message>
        <source>they are headings: their number opens the numbers below</source>
        <translation>属于标题，其编号是下方编号的前缀</translation>
    </message>
    <message>
        <source>they are headings: numbered as such and with nothing beside</source>
        <translation>属于标题，按标题编号且旁边没有内容</translation>
    </message>
    <message>
        <source>they are headings: %1 and with fewer entries</source>
        <translation>属于标题，%1且内容较少</translation>
    </message>
    <message>
        <source>they come after the end of the table</source>
        <translation>位于表格结束之后</translation>
    </message>
    <message>
        <source>in larger letters</source>
        <translation>字号较大</translation>
    </message>
    <message>
        <source>in bold</source>
        <translation>加粗</translation>
    </message>
    <message>
        <source>on a coloured ground</source>
        <translation>有底色</translation>
    </message>
    <message>
        <source>Column %1 (“%2”)</source>
        <translation>%1 列（“%2”）</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>The same question was asked: “%1”.</source>
        <translation>曾有相同的问题：“%1”。</translation>
    </message>
    <message>
        <source>Earlier question: “%1”.</source>
        <translation>既往问题：“%1”。</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>来源：%1。</translation>
    </message>
    <message>
        <source>Shared terms: %1.</source>
        <translation>相同词语：%1。</translation>
    </message>
    <message>
        <source>Terms of like meaning: %1.</source>
        <translation>近义词语：%1。</translation>
    </message>
    <message>
        <source>Of what is asked, %1 % is found there; of what was asked then, %2 % is asked now.</source>
        <translation>本次所问有 %1% 见于既往问题；既往所问有 %2% 见于本次问题。</translation>
    </message>
    <message>
        <source>Quantities differ: “%1” is asked, “%2” was asked then.</source>
        <translation>数值不同：本次问“%1”，当时问“%2”。</translation>
    </message>
    <message>
        <source>One asks the other way round (“%1”): the answer must be turned.</source>
        <translation>两者问法相反（“%1”）：答复须反过来。</translation>
    </message>
    <message>
        <source>None of the permitted words says what was answered then.</source>
        <translation>可选项中没有一项与当时的答复相符。</translation>
    </message>
    <message>
        <source>the same question stands in sheet &quot;%1&quot;, row %2, and is answered there</source>
        <translation>工作表“%1”第 %2 行有相同的问题，已在该处答复</translation>
    </message>
    <message>
        <source>the file has no readable sheet of this name</source>
        <translation>文件中没有可读取的同名工作表</translation>
    </message>
    <message>
        <source>the sheet has no answer column for &quot;%1&quot;</source>
        <translation>工作表中没有可填“%1”的答复列</translation>
    </message>
    <message>
        <source>the column takes free text; the choice &quot;%1&quot; has no cell of its own</source>
        <translation>该列填写自由文本，选项“%1”没有对应的单元格</translation>
    </message>
    <message>
        <source>no word of the list was chosen</source>
        <translation>没有选择列表中的选项</translation>
    </message>
    <message>
        <source>no date was given</source>
        <translation>没有填写日期</translation>
    </message>
    <message>
        <source>no number was given</source>
        <translation>没有填写数字</translation>
    </message>
    <message>
        <source>no column was chosen for the mark</source>
        <translation>没有选择要勾选的列</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the columns&apos; headings</source>
        <translation>“%1”不是任何一列的标题</translation>
    </message>
    <message>
        <source>the sheet has no column for the comment</source>
        <translation>工作表中没有备注列</translation>
    </message>
    <message>
        <source>the text has no column of its own and the comment takes this cell</source>
        <translation>文字没有单独的列，而此单元格已用于备注</translation>
    </message>
    <message>
        <source>the sheet has no column for the text</source>
        <translation>工作表中没有可填文字的列</translation>
    </message>
    <message>
        <source>column %1 is no answer or comment column</source>
        <translation>%1 列不是答复列，也不是备注列</translation>
    </message>
    <message>
        <source>the column takes a mark, not &quot;%1&quot;</source>
        <translation>该列只能勾选，不能填“%1”</translation>
    </message>
    <message>
        <source>the answer names two values for the cell</source>
        <translation>答复给此单元格指定了两个值</translation>
    </message>
    <message>
        <source>the cell is shared by several rows and has the answer to row %1</source>
        <translation>此单元格由多行共用，已填入第 %1 行的答复</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the permitted words (%2)</source>
        <translation>“%1”不在可选项之列（%2）</translation>
    </message>
    <message>
        <source>the cell holds a formula</source>
        <translation>单元格含有公式</translation>
    </message>
    <message>
        <source>the sheet is protected and the cell is locked</source>
        <translation>工作表受保护，且单元格已锁定</translation>
    </message>
    <message>
        <source>the cell is hidden inside a merged one</source>
        <translation>单元格被合并单元格遮住</translation>
    </message>
    <message>
        <source>the text is longer than the %1 characters that a cell holds</source>
        <translation>文字超出单元格最多容纳的 %1 个字符</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; write it as 2026-03-31</source>
        <translation>“%1”不是日期；请按 2026-03-31 的格式填写</translation>
    </message>
    <message>
        <source>“%1” is asked, “%2” was asked then.</source>
        <translation>本次问“%1”，当时问“%2”。</translation>
    </message>
    <message>
        <source>%1 row(s) are labelled as answers or remarks to the question above.</source>
        <translation>有 %1 行标明是对上方问题的答复或备注。</translation>
    </message>
    <message>
        <source>%1 question(s) have an empty row beneath for the answer.</source>
        <translation>有 %1 个问题的下方留有空行供作答。</translation>
    </message>
    <message>
        <source>%1 row(s) pair a label with an empty cell or a choice.</source>
        <translation>有 %1 行由名称与旁边的空单元格或选项组成。</translation>
    </message>
    <message>
        <source>The table has no header and as many columns as %1, whose roles it takes.</source>
        <translation>该表没有表头，列数与 %1 相同，因此沿用其各列的角色。</translation>
    </message>
    <message>
        <source>%1 place(s) are labelled as answers or remarks.</source>
        <translation>有 %1 处标明是答复或备注。</translation>
    </message>
    <message>
        <source>%1 paragraph(s) hold a blank, a box or a field of their own.</source>
        <translation>有 %1 段自带填空线、勾选框或填写域。</translation>
    </message>
    <message>
        <source>%1 question(s) stand over an empty frame.</source>
        <translation>有 %1 个问题的下方是空白框。</translation>
    </message>
    <message>
        <source>%1 question(s) are followed by an empty line, and little else stands in the document.</source>
        <translation>有 %1 个问题的后面是空行，文档中几乎没有其他内容。</translation>
    </message>
    <message>
        <source>%1 question(s) are followed by a line, a box or a field.</source>
        <translation>有 %1 个问题的后面是横线、勾选框或填写域。</translation>
    </message>
    <message>
        <source>%1 paragraph(s) ask, but no place for an answer follows.</source>
        <translation>有 %1 段在提问，但后面没有作答的位置。</translation>
    </message>
    <message>
        <source>No paragraph asks something with a place for the answer.</source>
        <translation>没有既提问又留有作答位置的段落。</translation>
    </message>
    <message>
        <source>The file is a VSAQ questionnaire, which says itself what it asks.</source>
        <translation>该文件是 VSAQ 问卷，自身已说明所问内容。</translation>
    </message>
    <message>
        <source>The document is protected; only its form fields may be filled in.</source>
        <translation>文档受保护，只能填写其中的窗体域。</translation>
    </message>
    <message>
        <source>the document is protected; only its form fields may be filled in</source>
        <translation>文档受保护，只能填写其中的窗体域</translation>
    </message>
    <message>
        <source>the content control is locked</source>
        <translation>内容控件已锁定</translation>
    </message>
    <message>
        <source>the content control takes its text from data kept elsewhere in the file</source>
        <translation>内容控件的文字取自文件中另存的数据</translation>
    </message>
    <message>
        <source>the place holds tracked changes</source>
        <translation>该处含有修订</translation>
    </message>
    <message>
        <source>the place holds a picture or an object</source>
        <translation>该处含有图片或对象</translation>
    </message>
    <message>
        <source>the place holds a field that Word computes</source>
        <translation>该处含有由 Word 计算的域</translation>
    </message>
    <message>
        <source>the cell holds a table</source>
        <translation>单元格内含有表格</translation>
    </message>
    <message>
        <source>the boxes cannot be told apart by the words beside them</source>
        <translation>无法根据旁边的文字区分各个勾选框</translation>
    </message>
    <message>
        <source>the form field takes %1 characters at most</source>
        <translation>该窗体域最多可填 %1 个字符</translation>
    </message>
    <message>
        <source>no remark is asked for with this answer</source>
        <translation>选择此答案时不要求说明</translation>
    </message>
    <message>
        <source>no box was chosen</source>
        <translation>未选择任何勾选框</translation>
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
    <message>
        <source>Better</source>
        <translation>提升</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>Newly assessed</source>
        <translation>新增评估</translation>
    </message>
    <message>
        <source>No longer assessed</source>
        <translation>不再评估</translation>
    </message>
    <message>
        <source>Applicability changed</source>
        <translation>适用性变化</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>No result differs.</source>
        <translation>评估结果没有差异。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Present state, before</source>
        <translation>前次现状</translation>
    </message>
    <message>
        <source>Present state, now</source>
        <translation>本次现状</translation>
    </message>
    <message>
        <source>Score by group</source>
        <translation>各类别得分</translation>
    </message>
    <message>
        <source>Comparison of two assessments</source>
        <translation>评估对比报告</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>Conclusion of the method: %1</source>
        <translation>按该评分方法得出的结论：%1</translation>
    </message>
    <message>
        <source>Weighted score</source>
        <translation>加权得分</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>成熟度</translation>
    </message>
    <message>
        <source>MLPS score (2021)</source>
        <translation>等级测评得分（2021版）</translation>
    </message>
    <message>
        <source>Conformity rate (MLPS 2025)</source>
        <translation>符合率（等保2025版）</translation>
    </message>
    <message>
        <source>Weight earned</source>
        <translation>已得权重</translation>
    </message>
    <message>
        <source>Weight of what applies and is assessed</source>
        <translation>适用且已评估项的权重</translation>
    </message>
    <message>
        <source>Hard indicators not satisfied</source>
        <translation>不满足的硬性指标数</translation>
    </message>
    <message>
        <source>Hard indicators veto (1: yes)</source>
        <translation>硬性指标一票否决（1：是）</translation>
    </message>
    <message>
        <source>Sum of the levels</source>
        <translation>成熟度等级之和</translation>
    </message>
    <message>
        <source>Requirements with a level</source>
        <translation>已评定等级的要求数</translation>
    </message>
    <message>
        <source>Applicable requirements without a level</source>
        <translation>适用但未评定等级的要求数</translation>
    </message>
    <message>
        <source>Applicable items (n)</source>
        <translation>适用测评项数（n）</translation>
    </message>
    <message>
        <source>Technical items (t)</source>
        <translation>技术测评项数（t）</translation>
    </message>
    <message>
        <source>Management items (m)</source>
        <translation>管理测评项数（m）</translation>
    </message>
    <message>
        <source>Attention to technology (y)</source>
        <translation>技术关注系数（y）</translation>
    </message>
    <message>
        <source>Share of an item (S = 100 / n)</source>
        <translation>单项分值（S = 100 / n）</translation>
    </message>
    <message>
        <source>Technical score (V_t)</source>
        <translation>技术得分（V_t）</translation>
    </message>
    <message>
        <source>Management score (V_m)</source>
        <translation>管理得分（V_m）</translation>
    </message>
    <message>
        <source>Conforming units (item × object)</source>
        <translation>符合项次（测评项 × 测评对象）</translation>
    </message>
    <message>
        <source>Applicable units (item × object)</source>
        <translation>适用项次（测评项 × 测评对象）</translation>
    </message>
    <message>
        <source>Upper bound (conform)</source>
        <translation>“符合”分界值</translation>
    </message>
    <message>
        <source>Lower bound (basically conform)</source>
        <translation>“基本符合”分界值</translation>
    </message>
    <message>
        <source>Major risk hazards</source>
        <translation>重大风险隐患数</translation>
    </message>
    <message>
        <source>Conform</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Basically conform</source>
        <translation>基本符合</translation>
    </message>
    <message>
        <source>Not conform</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>No veto</source>
        <translation>未触发否决</translation>
    </message>
    <message>
        <source>Vetoed by a hard indicator</source>
        <translation>硬性指标一票否决</translation>
    </message>
    <message>
        <source>Some requirements are not assessed yet: the score is provisional.</source>
        <translation>部分要求尚未评估，得分为暂定值。</translation>
    </message>
    <message>
        <source>Weights unset: the item weights of the 2021 template have not been imported, every item counts alike, and no grade is given.</source>
        <translation>未设权重：尚未导入2021版模板的测评项权重，各项按同等权重计算，且不给出等级结论。</translation>
    </message>
    <message>
        <source>The rate is exactly 90 %, which the source leaves undefined; here it is taken as basically conform.</source>
        <translation>符合率恰为 90%，所依据的文件对此未作规定；此处按基本符合处理。</translation>
    </message>
    <message>
        <source>The rate is exactly 60 %, which the source leaves undefined; here it is taken as not conform.</source>
        <translation>符合率恰为 60%，所依据的文件对此未作规定；此处按不符合处理。</translation>
    </message>
    <message>
        <source>Some applicable requirements have no maturity level yet.</source>
        <translation>部分适用的要求尚未评定成熟度等级。</translation>
    </message>
    <message>
        <source>The same results by every method that fits</source>
        <translation>同一评估结果按各适用方法的得分</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>The gravest gaps</source>
        <translation>主要差距</translation>
    </message>
    <message>
        <source>Management summary</source>
        <translation>管理层摘要</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>评估结果</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>现状与理由</translation>
    </message>
    <message>
        <source>Inherited over</source>
        <translation>继承路径</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>纳入</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>删减</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>已实施</translation>
    </message>
    <message>
        <source>Partly implemented</source>
        <translation>部分实施</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>未实施</translation>
    </message>
    <message>
        <source>Statement of applicability</source>
        <translation>适用性声明</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制措施</translation>
    </message>
    <message>
        <source>Applicability</source>
        <translation>适用性</translation>
    </message>
    <message>
        <source>Why included or excluded</source>
        <translation>纳入或删减的理由</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>实施情况</translation>
    </message>
    <message>
        <source>Risks treated</source>
        <translation>处置的风险</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>控制措施</translation>
    </message>
    <message>
        <source>Implemented in full or in part</source>
        <translation>已实施或部分实施</translation>
    </message>
    <message>
        <source>Draft, not approved</source>
        <translation>草稿，未批准</translation>
    </message>
    <message>
        <source>Version %1, approved by %2 on %3</source>
        <translation>第 %1 版，由 %2 于 %3 批准</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺项</translation>
    </message>
    <message>
        <source>What stands in the way of approval</source>
        <translation>批准前须补齐的事项</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要值</translation>
    </message>
    <message>
        <source>Clauses 4 to 10 of the standard are not excluded and therefore not listed. Risks are named in words as long as no risk register is kept here.</source>
        <translation>标准第 4 至 10 章不作删减，故不列出。尚未在此建立风险清单，风险以文字说明。</translation>
    </message>
    <message>
        <source>Hard indicators that are not satisfied</source>
        <translation>不满足的硬性指标</translation>
    </message>
    <message>
        <source>Every hard indicator that was assessed is at least partly satisfied.</source>
        <translation>已评估的硬性指标均已满足或部分满足。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>硬性</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>软性</translation>
    </message>
    <message>
        <source>Vendor assessment report (assessed by ourselves)</source>
        <translation>供应商评估报告（自评）</translation>
    </message>
    <message>
        <source>Vendor assessment report</source>
        <translation>供应商评估报告</translation>
    </message>
    <message>
        <source>Assessed for</source>
        <translation>评估方</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>Data touched</source>
        <translation>涉及数据</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>评估清单</translation>
    </message>
    <message>
        <source>Hard indicators</source>
        <translation>硬性指标</translation>
    </message>
    <message>
        <source>Hard and soft follow the checklist; the numeric weights are our own and stand in the list of indicators.</source>
        <translation>硬性与软性之分依照评估清单；权重数值为自行设定，列于指标清单。</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>测评对象</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>等同</translation>
    </message>
    <message>
        <source>subset</source>
        <translation>包含于</translation>
    </message>
    <message>
        <source>superset</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>intersects</source>
        <translation>部分重合</translation>
    </message>
    <message>
        <source>related</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>by wording</source>
        <translation>按措辞</translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation>按含义</translation>
    </message>
    <message>
        <source>by effect</source>
        <translation>按效果</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已复核</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Disagreed</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>More evidence needed</source>
        <translation>需补充证据</translation>
    </message>
    <message>
        <source>Hard indicators are not satisfied.</source>
        <translation>有硬性指标未满足。</translation>
    </message>
    <message>
        <source>Major risk hazards before rectification: %1, of which %2 put right.</source>
        <translation>整改前重大风险隐患%1项，其中已整改%2项。</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发项</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Prevalence</source>
        <translation>普遍程度</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改情况</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>判定人</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未整改</translation>
    </message>
    <message>
        <source>Each is a person&apos;s recorded judgement on relevance, severity and prevalence; triggers are an aid and decide nothing.</source>
        <translation>各项均为人员就相关性、严重程度和普遍程度作出并记录的判断；触发项仅供参考，不作为结论。</translation>
    </message>
    <message>
        <source>Item weights: %1</source>
        <translation>测评项权重：%1</translation>
    </message>
    <message>
        <source>Major risk hazards before rectification</source>
        <translation>整改前重大风险隐患</translation>
    </message>
    <message>
        <source>Major risk hazards put right since</source>
        <translation>其中已整改的重大风险隐患</translation>
    </message>
    <message>
        <source>Applicable items with a weight (f)</source>
        <translation>有权重（f）的适用测评项</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>优</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Some applicable items have no weight among those imported; they count with weight 1, and no grade is given.</source>
        <translation>部分适用测评项在所导入的权重中没有对应值，按权重1计算，不给出等级。</translation>
    </message>
    <message>
        <source>Some gaps have no recorded risk; the grade “excellent”, which asks that none is medium or high, is not given.</source>
        <translation>部分差距未记录风险等级；“优”要求无中、高风险，因此不给出“优”。</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>低风险</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>中风险</translation>
    </message>
    <message>
        <source>None: the vendor is no longer used.</source>
        <translation>无：该供应商已不再使用。</translation>
    </message>
    <message>
        <source>Not known: the tier is not set.</source>
        <translation>未知：尚未确定分级。</translation>
    </message>
    <message>
        <source>At once: no assessment is signed off yet.</source>
        <translation>应立即进行：尚无已签发的评估。</translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>%1, signed %2, until %3</source>
        <translation>%1，签订于%2，有效期至%3</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未确定</translation>
    </message>
    <message>
        <source>Depth of the assessment</source>
        <translation>评估深度</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>评估周期</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1个月</translation>
    </message>
    <message>
        <source>Last assessed</source>
        <translation>上次评估</translation>
    </message>
    <message>
        <source>Next assessment due</source>
        <translation>下次评估到期日</translation>
    </message>
    <message>
        <source>Processing agreement</source>
        <translation>个人信息处理协议</translation>
    </message>
    <message>
        <source>Sub-processors</source>
        <translation>转委托方</translation>
    </message>
    <message>
        <source>No sub-processor is recorded.</source>
        <translation>未记录转委托方。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1（期限%2）</translation>
    </message>
    <message>
        <source>Proof of return or deletion: %1</source>
        <translation>返还或删除证明：%1</translation>
    </message>
    <message>
        <source>Proof of return or deletion: evidence %1</source>
        <translation>返还或删除证明：证据%1</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>No decision is recorded.</source>
        <translation>未记录决定。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Conditions or proof</source>
        <translation>条件或证明</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>尽职调查</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Approved with conditions</source>
        <translation>有条件批准</translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation>持续监督</translation>
    </message>
    <message>
        <source>Off-boarded</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>Proposed as a vendor</source>
        <translation>已提名</translation>
    </message>
    <message>
        <source>Tier and decisions</source>
        <translation>分级与决定</translation>
    </message>
    <message>
        <source>Conditions that hold: %1</source>
        <translation>现行条件：%1</translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message>
        <source>A comparison needs the earlier assessment, too: --with A</source>
        <translation>对比还须指定较早的评估：--with A</translation>
    </message>
</context>
<context>
    <name>ReviewEvidence</name>
    <message>
        <source>Accept “%1”</source>
        <translation>接受“%1”</translation>
    </message>
    <message>
        <source>Reject “%1”</source>
        <translation>驳回“%1”</translation>
    </message>
    <message>
        <source>Send “%1” for review</source>
        <translation>将“%1”送审</translation>
    </message>
    <message>
        <source>Take back the review of “%1”</source>
        <translation>撤回对“%1”的审核</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>Reason kept in the trail when a review is undone; %1 is the reason of the review.</extracomment>
        <translation>已撤销：%1</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>no role</source>
        <comment>of a column</comment>
        <translation>不使用</translation>
    </message>
    <message>
        <source>number</source>
        <comment>role of a column</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>section</source>
        <comment>role of a column</comment>
        <translation>分组</translation>
    </message>
    <message>
        <source>question</source>
        <comment>role of a column</comment>
        <translation>问题</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>role of a column</comment>
        <translation>答复</translation>
    </message>
    <message>
        <source>comment</source>
        <comment>role of a column</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>questions</source>
        <comment>what a sheet holds</comment>
        <translation>问题</translation>
    </message>
    <message>
        <source>instructions</source>
        <comment>what a sheet holds</comment>
        <translation>填写说明</translation>
    </message>
    <message>
        <source>lists of words</source>
        <comment>what a sheet holds</comment>
        <translation>选项列表</translation>
    </message>
    <message>
        <source>something else</source>
        <comment>what a sheet holds</comment>
        <translation>其他内容</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>%1, page %2</source>
        <translation>%1，第 %2 页</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>SetResult</name>
    <message>
        <source>Assess %1</source>
        <translation>评估 %1</translation>
    </message>
</context>
<context>
    <name>SetResults</name>
    <message numerus="yes">
        <source>Assess %n requirement(s)</source>
        <translation>
            <numerusform>评估 %n 项要求</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>blank</source>
        <comment>answer</comment>
        <translation>未答复</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>answer</comment>
        <translation>有建议</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>answer</comment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>in review</source>
        <comment>answer</comment>
        <translation>审核中</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>answer</comment>
        <translation>已批准</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>answer</comment>
        <translation>已发送</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>evidence</comment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>in review</source>
        <comment>evidence</comment>
        <translation>审核中</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>evidence</comment>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>evidence</comment>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>expiring</source>
        <comment>evidence</comment>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>evidence</comment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>candidate</source>
        <comment>library entry</comment>
        <translation>候选</translation>
    </message>
    <message>
        <source>current</source>
        <comment>library entry</comment>
        <translation>有效</translation>
    </message>
    <message>
        <source>due</source>
        <comment>library entry</comment>
        <translation>待复核</translation>
    </message>
    <message>
        <source>retired</source>
        <comment>library entry</comment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>assessment</comment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>in review</source>
        <comment>assessment</comment>
        <translation>审核中</translation>
    </message>
    <message>
        <source>signed off</source>
        <comment>assessment</comment>
        <translation>已签署</translation>
    </message>
    <message>
        <source>self-assessment</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>internal audit</source>
        <translation>内部审核</translation>
    </message>
    <message>
        <source>second party</source>
        <translation>第二方评估</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>第三方评估</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>met</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation>部分符合</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>vendor</comment>
        <translation>建议</translation>
    </message>
    <message>
        <source>due diligence</source>
        <comment>vendor</comment>
        <translation>尽职调查</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>vendor</comment>
        <translation>已批准</translation>
    </message>
    <message>
        <source>approved with conditions</source>
        <comment>vendor</comment>
        <translation>有条件批准</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>vendor</comment>
        <translation>已否决</translation>
    </message>
    <message>
        <source>monitored</source>
        <comment>vendor</comment>
        <translation>持续监督</translation>
    </message>
    <message>
        <source>off-boarded</source>
        <comment>vendor</comment>
        <translation>已退出</translation>
    </message>
</context>
<context>
    <name>SystemCommand</name>
    <message>
        <source>Change the system “%1”</source>
        <translation>修改定级对象“%1”</translation>
    </message>
    <message>
        <source>Add the system “%1”</source>
        <translation>添加定级对象“%1”</translation>
    </message>
</context>
<context>
    <name>TakeOverResults</name>
    <message>
        <source>Take results over</source>
        <translation>引用其他评估的结果</translation>
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
    <name>TrailWords</name>
    <message>
        <source>Answer approved</source>
        <translation>答复已批准</translation>
    </message>
    <message>
        <source>Answer proposed</source>
        <translation>已建议答复</translation>
    </message>
    <message>
        <source>Answer restored</source>
        <translation>答复已恢复</translation>
    </message>
    <message>
        <source>Answer sent for review</source>
        <translation>答复已送审</translation>
    </message>
    <message>
        <source>Answer undone</source>
        <translation>已撤销答复</translation>
    </message>
    <message>
        <source>Assessment opened</source>
        <translation>评估已建立</translation>
    </message>
    <message>
        <source>Citation taken back</source>
        <translation>引用已撤回</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>已添加客户</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>已添加证据</translation>
    </message>
    <message>
        <source>Evidence cited</source>
        <translation>已引用证据</translation>
    </message>
    <message>
        <source>Evidence purged</source>
        <translation>证据已清除</translation>
    </message>
    <message>
        <source>Evidence reviewed</source>
        <translation>证据已评审</translation>
    </message>
    <message>
        <source>Library entry added</source>
        <translation>已添加答复库条目</translation>
    </message>
    <message>
        <source>Library entry reviewed</source>
        <translation>答复库条目已评审</translation>
    </message>
    <message>
        <source>Proposal accepted</source>
        <translation>已采用建议</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>问题已答复</translation>
    </message>
    <message>
        <source>Questionnaire written</source>
        <translation>问卷已写回</translation>
    </message>
    <message>
        <source>Questionnaire imported</source>
        <translation>问卷已导入</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>报告已生成</translation>
    </message>
    <message>
        <source>Requirement assessed</source>
        <translation>条款已评估</translation>
    </message>
    <message>
        <source>Workspace created</source>
        <translation>工作区已建立</translation>
    </message>
    <message>
        <source>Assessment %1</source>
        <translation>评估 %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>客户 %1</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>证据 %1</translation>
    </message>
    <message>
        <source>Library entry %1</source>
        <translation>答复库条目 %1</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>Questionnaire %1</source>
        <translation>问卷 %1</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>报告 %1</translation>
    </message>
    <message>
        <source>Result %1</source>
        <translation>结果 %1</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>评审人</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理层</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Result put back</source>
        <translation>恢复原结果</translation>
    </message>
    <message>
        <source>Assessment withdrawn</source>
        <translation>评估已撤回</translation>
    </message>
    <message>
        <source>Major risk hazard taken back</source>
        <translation>重大风险隐患已撤回</translation>
    </message>
    <message>
        <source>Major risk hazard recorded</source>
        <translation>重大风险隐患已记录</translation>
    </message>
    <message>
        <source>Graded system removed</source>
        <translation>定级对象已移除</translation>
    </message>
    <message>
        <source>Graded system recorded</source>
        <translation>定级对象已记录</translation>
    </message>
    <message>
        <source>Object added</source>
        <translation>测评对象已添加</translation>
    </message>
    <message>
        <source>Object removed</source>
        <translation>测评对象已移除</translation>
    </message>
    <message>
        <source>Result on an object taken back</source>
        <translation>测评对象的结果已撤回</translation>
    </message>
    <message>
        <source>Object assessed</source>
        <translation>测评对象已评定</translation>
    </message>
    <message>
        <source>Object changed</source>
        <translation>测评对象已修改</translation>
    </message>
    <message>
        <source>Graded system %1</source>
        <translation>定级对象 %1</translation>
    </message>
    <message>
        <source>Object %1</source>
        <translation>测评对象 %1</translation>
    </message>
    <message>
        <source>Result on an object %1</source>
        <translation>测评对象的结果 %1</translation>
    </message>
    <message>
        <source>Assessment signed off</source>
        <translation>评估已签署</translation>
    </message>
    <message>
        <source>Assessment moved in review</source>
        <translation>评估复核状态变更</translation>
    </message>
    <message>
        <source>Fact recorded</source>
        <translation>记录事实</translation>
    </message>
    <message>
        <source>Framework taken in</source>
        <translation>导入评估依据</translation>
    </message>
    <message>
        <source>Item weights taken in</source>
        <translation>导入测评项权重</translation>
    </message>
    <message>
        <source>Answer seen again</source>
        <translation>再次出现的答复</translation>
    </message>
    <message>
        <source>Wording taken in</source>
        <translation>导入原文</translation>
    </message>
    <message>
        <source>Statement of applicability approved</source>
        <translation>适用性声明已批准</translation>
    </message>
    <message>
        <source>Sub-processor removed</source>
        <translation>移除分包处理者</translation>
    </message>
    <message>
        <source>Sub-processor recorded</source>
        <translation>记录分包处理者</translation>
    </message>
    <message>
        <source>Vendor added</source>
        <translation>新增供应商</translation>
    </message>
    <message>
        <source>Processing agreement recorded</source>
        <translation>记录处理协议</translation>
    </message>
    <message>
        <source>Vendor decided on</source>
        <translation>供应商决定</translation>
    </message>
    <message>
        <source>Inherent risk recorded</source>
        <translation>记录固有风险</translation>
    </message>
    <message>
        <source>Result reviewed</source>
        <translation>结果已复核</translation>
    </message>
    <message>
        <source>Vendor %1</source>
        <translation>供应商 %1</translation>
    </message>
    <message>
        <source>Framework %1</source>
        <translation>评估依据 %1</translation>
    </message>
    <message>
        <source>Fact %1</source>
        <translation>事实 %1</translation>
    </message>
    <message>
        <source>Statement of applicability %1</source>
        <translation>适用性声明 %1</translation>
    </message>
</context>
<context>
    <name>VendorCommands</name>
    <message>
        <source>Vendor %1: %2
</source>
        <translation>供应商 %1：%2
</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Vendor %1 has not been assessed: assay vendor assess %1</source>
        <translation>供应商 %1 尚未评估，请执行：assay vendor assess %1</translation>
    </message>
    <message>
        <source>Assessment %1 of %2 was opened; record results with: assay assessment set %1
</source>
        <translation>已建立 %2 的评估 %1；记录结果请用：assay assessment set %1
</translation>
    </message>
    <message>
        <source>Score: %1
</source>
        <translation>得分：%1
</translation>
    </message>
    <message>
        <source>Hard indicator not satisfied: %1
</source>
        <translation>硬性指标不满足：%1
</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>The vendors were assessed by different checklists.</source>
        <translation>各供应商所用的评估清单不同。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>Next assessment</source>
        <translation>下次评估</translation>
    </message>
    <message>
        <source>Assessment %1 was opened</source>
        <translation>已开启评估%1</translation>
    </message>
    <message>
        <source>Depth: %1
</source>
        <translation>评估深度：%1
</translation>
    </message>
</context>
<context>
    <name>VendorDecisions</name>
    <message>
        <source>It has no tier: its inherent risk is not recorded.</source>
        <translation>尚无分级：未记录固有风险。</translation>
    </message>
    <message>
        <source>It has not been assessed.</source>
        <translation>尚未评估。</translation>
    </message>
    <message>
        <source>None of its assessments is signed off.</source>
        <translation>其评估均未签发。</translation>
    </message>
    <message>
        <source>It touches personal information without a recorded processing agreement.</source>
        <translation>接触个人信息，但未记录处理协议。</translation>
    </message>
    <message>
        <source>first assessment</source>
        <translation>首次评估</translation>
    </message>
    <message>
        <source>re-assessment</source>
        <translation>重新评估</translation>
    </message>
    <message>
        <source>conditions to be met</source>
        <translation>应满足的条件</translation>
    </message>
    <message>
        <source>processing agreement ends</source>
        <translation>处理协议到期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is due within %n day(s).
</source>
        <translation>
            <numerusform>%n天内没有到期事项。
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VendorRecordCommands</name>
    <message>
        <source>Tier: not set (assay vendor tier %1)
</source>
        <translation>分级：未确定（assay vendor tier %1）
</translation>
    </message>
    <message>
        <source>Tier: %1 (%2 points)
</source>
        <translation>分级：%1（%2分）
</translation>
    </message>
    <message>
        <source>Raised by: %1
</source>
        <translation>提升原因：%1
</translation>
    </message>
    <message>
        <source>Checklist: %1
</source>
        <translation>清单：%1
</translation>
    </message>
    <message>
        <source>Depth: %1
</source>
        <translation>评估深度：%1
</translation>
    </message>
    <message>
        <source>Assessed every %1 months; last: %2; next due: %3
</source>
        <translation>每%1个月评估一次；上次：%2；下次到期：%3
</translation>
    </message>
    <message>
        <source>now</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Processing agreement: none
</source>
        <translation>个人信息处理协议：无
</translation>
    </message>
    <message>
        <source>Processing agreement: %1, signed %2, until %3
</source>
        <translation>个人信息处理协议：%1，签订于%2，有效期至%3
</translation>
    </message>
    <message>
        <source>Sub-processor: %1, %2, %3
</source>
        <translation>转委托方：%1，%2，%3
</translation>
    </message>
    <message>
        <source>%1 %2: %3, %4
</source>
        <translation>%1 %2：%3，%4
</translation>
    </message>
    <message>
        <source>  condition until %1: %2
</source>
        <translation>  条件（期限%1）：%2
</translation>
    </message>
    <message>
        <source>  proof of return or deletion: %1
</source>
        <translation>  返还或删除证明：%1
</translation>
    </message>
    <message>
        <source>evidence %1</source>
        <translation>证据%1</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因素</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Levels are given as FACTOR=LEVEL, not &quot;%1&quot;.</source>
        <translation>级别的写法是 因素=级别，而不是“%1”。</translation>
    </message>
</context>
<context>
    <name>WeightCommands</name>
    <message>
        <source>Reading the weights</source>
        <translation>正在读取权重</translation>
    </message>
    <message>
        <source>%1 weights of %2 were taken in; source: %3
</source>
        <translation>已导入%2的%1项权重；来源：%3
</translation>
    </message>
    <message>
        <source>Nothing was taken in: put right what is listed, then import again.
</source>
        <translation>未导入任何内容：请改正所列问题后重新导入。
</translation>
    </message>
    <message>
        <source>%1 weights of %2 could be taken in; source: %3
</source>
        <translation>可导入%2的%1项权重；来源：%3
</translation>
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
<context>
    <name>assay::desktop::AnswerEditor</name>
    <message>
        <source>Column %1</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>答复人：%1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>批准人：%1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字答复</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>文字答复</translation>
    </message>
    <message>
        <source>Ctrl+E goes here from the list, Esc back</source>
        <translation>在列表中按 Ctrl+E 转到此处，按 Esc 返回</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No evidence? Say why none is needed</source>
        <translation>没有证据？请说明为何不需要</translation>
    </message>
    <message>
        <source>Why no evidence is needed</source>
        <translation>不需要证据的理由</translation>
    </message>
</context>
<context>
    <name>assay::desktop::ApplicabilityCards</name>
    <message>
        <source>%1 included, %2 of them implemented in full or in part; %3 excluded</source>
        <translation>纳入 %1 项，其中 %2 项已全部或部分实施；删减 %3 项</translation>
    </message>
    <message>
        <source>Newest approved version</source>
        <translation>最新批准版本</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>当前情况</translation>
    </message>
    <message>
        <source>Show what &amp;changed</source>
        <translation>显示变更(&amp;C)</translation>
    </message>
    <message>
        <source>List only the controls that have changed</source>
        <translation>仅列出有变更的控制措施</translation>
    </message>
    <message>
        <source>Show &amp;what stands in the way</source>
        <translation>显示未决事项(&amp;W)</translation>
    </message>
    <message>
        <source>List only the controls that stand in the way</source>
        <translation>仅列出妨碍批准的控制措施</translation>
    </message>
    <message>
        <source>Version %1, approved by %2 on %3</source>
        <translation>第 %1 版，由 %2 于 %3 批准</translation>
    </message>
    <message>
        <source>No version has been approved yet.</source>
        <translation>尚未批准任何版本。</translation>
    </message>
    <message>
        <source>The report shows a draft until one is.</source>
        <translation>批准之前，报告显示为草案。</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>此后没有变更。</translation>
    </message>
    <message numerus="yes">
        <source>%n control(s) have changed since.</source>
        <translation>
            <numerusform>此后有 %n 项控制措施变更。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every control is assessed, and every exclusion has its reason.</source>
        <translation>所有控制措施均已评估，所有删减均有理由。</translation>
    </message>
    <message numerus="yes">
        <source>%n control(s) are not assessed, or excluded without a reason.</source>
        <translation>
            <numerusform>%n 项控制措施未评估，或删减但没有理由。</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Approving records what stands now as version %1 under your name. A version is never edited or taken back, only followed by the next.</source>
        <translation>批准即以您的名义将当前情况记录为第 %1 版。版本一经批准不再修改或撤回，只能由下一版接替。</translation>
    </message>
    <message>
        <source>This framework has no annex of controls.</source>
        <translation>此框架没有控制措施附录。</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>工作区以只读方式打开。</translation>
    </message>
    <message>
        <source>Four eyes are required here: a reviewer, a manager or an administrator approves. Change the role at the bottom of the window.</source>
        <translation>此工作区要求双人复核：须由复核人、管理者或管理员批准。可在窗口底部更换角色。</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be approved while %n control(s) stand in the way.</source>
        <translation>
            <numerusform>有 %n 项控制措施未决，暂时不能批准。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::ApplicabilityPage</name>
    <message>
        <source>Control</source>
        <translation>控制措施</translation>
    </message>
    <message>
        <source>Applicability</source>
        <translation>适用性</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>实施情况</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Excluded without a reason</source>
        <translation>删减但没有理由</translation>
    </message>
    <message>
        <source>Since approval</source>
        <translation>批准以来</translation>
    </message>
    <message>
        <source>Not in that version</source>
        <translation>该版本未列出</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>原为：%1</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>理由已改</translation>
    </message>
    <message>
        <source>Statement of applicability</source>
        <translation>适用性声明</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Filter controls</source>
        <translation>筛选控制措施</translation>
    </message>
    <message>
        <source>Which controls are shown</source>
        <translation>显示哪些控制措施</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>控制措施</translation>
    </message>
    <message>
        <source>Open req&amp;uirement</source>
        <translation>打开要求(&amp;U)</translation>
    </message>
    <message>
        <source>Open the requirement in the assessment (Enter in the list)</source>
        <translation>在评估中打开该要求（列表中按回车）</translation>
    </message>
    <message>
        <source>No annex of controls</source>
        <translation>没有控制措施附录</translation>
    </message>
    <message>
        <source>A statement of applicability is drawn up for ISO/IEC 27001 and 27701, whose annexes list controls. This framework has no such annex.</source>
        <translation>适用性声明针对 ISO/IEC 27001 和 27701 编制，其附录列出了控制措施。此框架没有这样的附录。</translation>
    </message>
    <message>
        <source>All controls</source>
        <translation>全部控制措施</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>未决事项</translation>
    </message>
    <message>
        <source>Changed since version %1</source>
        <translation>第 %1 版以来的变更</translation>
    </message>
    <message>
        <source>Changed since approval</source>
        <translation>批准以来的变更</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>纳入</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>删减</translation>
    </message>
    <message>
        <source>Reading the statement of applicability</source>
        <translation>读取适用性声明</translation>
    </message>
    <message>
        <source>Approving the statement of applicability</source>
        <translation>批准适用性声明</translation>
    </message>
    <message>
        <source>Version %1 of the statement of applicability is approved.</source>
        <translation>适用性声明第 %1 版已批准。</translation>
    </message>
    <message>
        <source>It stays as it is; a change makes the next version.</source>
        <translation>该版本保持不变；如有变更，则另立新版。</translation>
    </message>
</context>
<context>
    <name>assay::desktop::AssessmentListPage</name>
    <message>
        <source>Framework</source>
        <translation>评估依据</translation>
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
        <source>Share met</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>No assessment yet</source>
        <translation>还没有评估</translation>
    </message>
    <message>
        <source>An assessment holds one framework against one scope: every requirement gets a result, and every result its evidence.</source>
        <translation>每项评估用一项评估依据对照一个评估范围：每个条款都有结果，每个结果都有证据。</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>评估</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n 项评估</numerusform>
        </translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>新建评估</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
</context>
<context>
    <name>assay::desktop::AssessmentsPlace</name>
    <message>
        <source>share met %1</source>
        <translation>达成率 %1</translation>
    </message>
    <message>
        <source>&amp;New assessment…</source>
        <translation>新建评估…(&amp;N)</translation>
    </message>
    <message>
        <source>Start an assessment of a framework</source>
        <translation>选择评估依据，新建一项评估</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open the assessment (Enter in the list)</source>
        <translation>打开评估（在列表中按 Enter）</translation>
    </message>
    <message>
        <source>All a&amp;ssessments</source>
        <translation>所有评估(&amp;S)</translation>
    </message>
    <message>
        <source>Back to the list of assessments</source>
        <translation>回到评估列表</translation>
    </message>
    <message>
        <source>Reading the assessments</source>
        <translation>读取评估列表</translation>
    </message>
    <message>
        <source>Reading the assessment</source>
        <translation>读取评估</translation>
    </message>
    <message>
        <source>Starting the assessment</source>
        <translation>新建评估</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>复核(&amp;V)</translation>
    </message>
    <message>
        <source>Review, sign-off and the next assessment</source>
        <translation>复核、签署与下一次评估</translation>
    </message>
    <message>
        <source>Reading the score</source>
        <translation>读取得分</translation>
    </message>
    <message>
        <source>Back to &amp;draft</source>
        <translation>退回草稿(&amp;D)</translation>
    </message>
    <message>
        <source>Send for re&amp;view</source>
        <translation>提交复核(&amp;V)</translation>
    </message>
    <message>
        <source>Take the assessment back into draft (%1)</source>
        <translation>将评估退回草稿（%1）</translation>
    </message>
    <message>
        <source>Send the assessment for review (%1)</source>
        <translation>提交评估以供复核（%1）</translation>
    </message>
    <message>
        <source>Sending for review</source>
        <translation>提交复核</translation>
    </message>
    <message>
        <source>Checking the assessment</source>
        <translation>检查评估</translation>
    </message>
    <message>
        <source>Signing off</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Signed off by %1 and frozen.</source>
        <translation>已由 %1 签署并冻结。</translation>
    </message>
    <message>
        <source>Digest (SHA-256): %1</source>
        <translation>摘要（SHA-256）：%1</translation>
    </message>
    <message>
        <source>Starting the next assessment</source>
        <translation>开始下一次评估</translation>
    </message>
    <message>
        <source>Sign &amp;off…</source>
        <translation>签署(&amp;O)…</translation>
    </message>
    <message>
        <source>See what is open, then freeze the assessment under its digest</source>
        <translation>先查看未决事项，再以摘要冻结评估</translation>
    </message>
    <message>
        <source>Next as a &amp;copy</source>
        <translation>复制为下一次评估(&amp;C)</translation>
    </message>
    <message>
        <source>Start the next assessment of this framework with these results</source>
        <translation>以这些结果开始该框架的下一次评估</translation>
    </message>
    <message>
        <source>&amp;Take results over…</source>
        <translation>引用其他评估结果(&amp;T)…</translation>
    </message>
    <message>
        <source>See what another assessment&apos;s results say here over the crosswalks, and take it over</source>
        <translation>查看其他评估的结果经映射在此意味着什么，并加以引用</translation>
    </message>
    <message>
        <source>Move to the newer &amp;edition…</source>
        <translation>转换到新版本(&amp;E)…</translation>
    </message>
    <message>
        <source>See what carries over to the newer edition, and open an assessment of it</source>
        <translation>查看哪些结果可带入新版本，并开启新版本的评估</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>results</source>
        <translation>评估结果</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Import results</source>
        <translation>导入结果</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv);;All files (*)</source>
        <translation>表格 (*.xlsx *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Exporting the results</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>The results stand in %1.</source>
        <translation>结果已写入 %1。</translation>
    </message>
    <message>
        <source>Edit them there and import them: rows are found by their ref.</source>
        <translation>可在其中编辑后再导入：按条款编号对应各行。</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>%1: %2 recorded, %3 stood like that already.</source>
        <translation>%1：已记录 %2 项，%3 项原已如此。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out whole; they are listed below.</source>
        <translation>
            <numerusform>有 %n 行整行未采用，列于下方。</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>导出结果(&amp;X)…</translation>
    </message>
    <message>
        <source>Write all results as a workbook that can be imported again</source>
        <translation>将全部结果写成可再次导入的工作簿</translation>
    </message>
    <message>
        <source>&amp;Import results…</source>
        <translation>导入结果(&amp;I)…</translation>
    </message>
    <message>
        <source>Take results from a table; rows are found by their ref</source>
        <translation>从表格导入结果；按条款编号对应各行</translation>
    </message>
    <message>
        <source>Checking the claims</source>
        <translation>正在核查结论</translation>
    </message>
    <message>
        <source>To &amp;check…</source>
        <extracomment>Button with the number of claims that need a look.</extracomment>
        <translation>待核实(&amp;C)…</translation>
    </message>
    <message>
        <source>To &amp;check (%1)…</source>
        <translation>待核实(&amp;C)（%1）…</translation>
    </message>
    <message>
        <source>Claims of all open assessments that need a look</source>
        <translation>全部未签署评估中待核实的结论</translation>
    </message>
    <message>
        <source>Import a framework</source>
        <translation>导入评估依据</translation>
    </message>
    <message>
        <source>Frameworks (%1)</source>
        <translation>评估依据（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%1 was taken in: %n requirement(s) to assess.</source>
        <translation>
            <numerusform>已导入 %1：需评估 %n 条要求。</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be chosen for a new assessment now.</source>
        <translation>现在即可在新建评估时选用。</translation>
    </message>
    <message>
        <source>Import wording</source>
        <translation>导入原文</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>表格（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) now stand beside the guidance.</source>
        <translation>
            <numerusform>%n 条原文已与指引并列显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are shown with each requirement.</source>
        <translation>这些原文显示在各条要求中。</translation>
    </message>
    <message>
        <source>&amp;Frameworks…</source>
        <translation>评估依据(&amp;F)…</translation>
    </message>
    <message>
        <source>All frameworks, built in and your own, with their crosswalks</source>
        <translation>全部评估依据（内置和自有）及其对照关系</translation>
    </message>
    <message>
        <source>&amp;Import a framework…</source>
        <translation>导入评估依据(&amp;I)…</translation>
    </message>
    <message>
        <source>Take in a framework of your own: YAML, XLSX, CSV or an OSCAL catalog</source>
        <translation>导入自有的评估依据：YAML、XLSX、CSV 或 OSCAL 目录</translation>
    </message>
    <message>
        <source>Reading the graded systems</source>
        <translation>读取定级对象</translation>
    </message>
    <message>
        <source>Graded s&amp;ystems…</source>
        <translation>定级对象(&amp;Y)…</translation>
    </message>
    <message>
        <source>Systems of classified protection with their filing and objects</source>
        <translation>等级保护定级对象及其备案和测评对象</translation>
    </message>
    <message>
        <source>New s&amp;ystem…</source>
        <translation>新建定级对象(&amp;Y)…</translation>
    </message>
    <message>
        <source>Record a graded system</source>
        <translation>记录一个定级对象</translation>
    </message>
</context>
<context>
    <name>assay::desktop::Banner</name>
    <message>
        <source>Copy &amp;details</source>
        <translation>复制详情(&amp;D)</translation>
    </message>
    <message>
        <source>Copies the message with everything that is known about it</source>
        <translation>复制这条消息及其全部已知信息</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Hides this message</source>
        <translation>隐藏这条消息</translation>
    </message>
</context>
<context>
    <name>assay::desktop::BulkBar</name>
    <message numerus="yes">
        <source>&amp;Accept %n proposal(s)</source>
        <translation>
            <numerusform>采用 %n 条建议(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A&amp;pprove %n answer(s)</source>
        <translation>
            <numerusform>批准 %n 条答复(&amp;P)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n for review</source>
        <translation>
            <numerusform>送审 %n 条答复(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>From conf&amp;idence</source>
        <translation>置信度不低于(&amp;I)</translation>
    </message>
    <message>
        <source>Least confidence of proposals to accept</source>
        <translation>采用建议的最低置信度</translation>
    </message>
    <message>
        <source>Take every proposal of at least this confidence as a draft</source>
        <translation>将达到此置信度的建议全部采用为草稿</translation>
    </message>
    <message>
        <source>Every answer that is ready for it</source>
        <translation>所有符合条件的答复</translation>
    </message>
</context>
<context>
    <name>assay::desktop::BulkCard</name>
    <message numerus="yes">
        <source>%n requirement(s) at once</source>
        <translation>
            <numerusform>批量处理 %n 项要求</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only those without a result (%1)</source>
        <translation>仅处理尚无结果的(&amp;O)（%1）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; write it as 2026-12-31.</source>
        <translation>“%1”不是日期；请按 2026-12-31 的格式填写。</translation>
    </message>
    <message>
        <source>All of them have a result.</source>
        <translation>这些要求均已有结果。</translation>
    </message>
    <message>
        <source>Responsible department for all</source>
        <translation>统一的责任部门</translation>
    </message>
    <message>
        <source>Planned date for all</source>
        <translation>统一的计划日期</translation>
    </message>
    <message>
        <source>&amp;Set for all</source>
        <translation>全部设置(&amp;S)</translation>
    </message>
    <message>
        <source>Set department and date of all of them; empty fields stay as they are</source>
        <translation>统一设置责任部门和日期；留空的字段保持不变</translation>
    </message>
</context>
<context>
    <name>assay::desktop::ChecksPage</name>
    <message>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>待核实的内容</translation>
    </message>
    <message>
        <source>Claimed, and cites no evidence</source>
        <translation>已作结论，但未引用证据</translation>
    </message>
    <message>
        <source>Not applicable, and no reason is given</source>
        <translation>不适用，但未说明理由</translation>
    </message>
    <message>
        <source>Cites “%1”, which ended on %2</source>
        <translation>引用的“%1”已于 %2 到期</translation>
    </message>
    <message>
        <source>Cites “%1”, which is: %2</source>
        <translation>引用的“%1”状态为：%2</translation>
    </message>
    <message>
        <source>Recorded as “%1”, while %2 %3 says “%4”</source>
        <translation>记录为“%1”，而 %2 %3 的结果为“%4”</translation>
    </message>
    <message>
        <source>All open assessments</source>
        <translation>全部未签署的评估</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>Claims that need a look</source>
        <translation>待核实的结论</translation>
    </message>
    <message>
        <source>%1 claims, the first %2 are listed</source>
        <translation>共 %1 项结论，列出前 %2 项</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n 项结论</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the requirement</source>
        <translation>打开要求(&amp;O)</translation>
    </message>
    <message>
        <source>Open it in its assessment (Enter in the list)</source>
        <translation>在所属评估中打开（列表中按 Enter）</translation>
    </message>
    <message>
        <source>Of which assessments</source>
        <translation>哪些评估</translation>
    </message>
    <message>
        <source>Which assessments are listed</source>
        <translation>列出哪些评估</translation>
    </message>
    <message>
        <source>Filter by ref or words…</source>
        <translation>按编号或词语筛选…</translation>
    </message>
    <message>
        <source>Filter the claims</source>
        <translation>筛选结论</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>没有待核实的结论</translation>
    </message>
    <message>
        <source>Every claim cites evidence that holds, and no assessment contradicts another.</source>
        <translation>每项结论都引用了有效证据，各评估之间也没有矛盾。</translation>
    </message>
</context>
<context>
    <name>assay::desktop::ChoiceButtons</name>
    <message>
        <source>In the list of questions: key %1</source>
        <translation>在问题列表中按 %1 键</translation>
    </message>
</context>
<context>
    <name>assay::desktop::CitationCard</name>
    <message>
        <source>version %1, page %2</source>
        <translation>第 %1 版，第 %2 页</translation>
    </message>
    <message>
        <source>version %1, the whole document</source>
        <translation>第 %1 版，全文</translation>
    </message>
    <message>
        <source>Show the page (Enter)</source>
        <translation>显示该页（Enter）</translation>
    </message>
    <message>
        <source>Take the citation back (Del)</source>
        <translation>撤回此引用（Del）</translation>
    </message>
    <message>
        <source>Take the citation back</source>
        <translation>撤回此引用</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1，有效期至 %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>expired on a day</comment>
        <translation>%1，有效期至 %2</translation>
    </message>
</context>
<context>
    <name>assay::desktop::CitePicker</name>
    <message>
        <source>Requirement or question</source>
        <translation>条款或问题</translation>
    </message>
    <message>
        <source>Reading what can be cited for</source>
        <translation>读取可引用的对象</translation>
    </message>
    <message>
        <source>What does this passage support?</source>
        <translation>这段文字支持什么？</translation>
    </message>
    <message>
        <source>Requirement, question, framework or customer</source>
        <translation>条款、问题、框架或客户</translation>
    </message>
    <message>
        <source>Find a requirement or question</source>
        <translation>查找条款或问题</translation>
    </message>
    <message>
        <source>Requirements and questions</source>
        <translation>条款和问题</translation>
    </message>
    <message>
        <source>There is no open assessment and no questionnaire yet. Start one, then cite this passage.</source>
        <translation>还没有进行中的评估，也没有问卷。请先新建，再引用这段文字。</translation>
    </message>
    <message>
        <source>Otherwise it supports the answer inside the house only</source>
        <translation>否则只在内部支持该答复</translation>
    </message>
    <message>
        <source>Cite the passage for what is chosen (Enter)</source>
        <translation>将这段文字引用到所选对象（Enter）</translation>
    </message>
    <message>
        <source>Close without citing (Esc)</source>
        <translation>关闭，不引用（Esc）</translation>
    </message>
    <message>
        <source>Cite a passage</source>
        <translation>引用一段文字</translation>
    </message>
    <message>
        <source>The passage may go out to the custo&amp;mer</source>
        <translation>这段文字可以提供给客户(&amp;M)</translation>
    </message>
    <message>
        <source>Cite for t&amp;his</source>
        <translation>引用到此处(&amp;H)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;L)</translation>
    </message>
</context>
<context>
    <name>assay::desktop::ClaimCard</name>
    <message>
        <source>In English: %1</source>
        <translation>英文：%1</translation>
    </message>
    <message>
        <source>In Chinese: %1</source>
        <translation>中文：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; write it as 2026-12-31. The date on record stays.</source>
        <translation>“%1”不是日期；请按 2026-12-31 的格式填写。已记录的日期保持不变。</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Present state and &amp;why</source>
        <translation>现状与理由(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Gap</source>
        <translation>差距(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Recommendation</source>
        <translation>整改建议(&amp;R)</translation>
    </message>
    <message>
        <source>Responsible de&amp;partment</source>
        <translation>责任部门(&amp;P)</translation>
    </message>
    <message>
        <source>Responsible department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>计划完成(&amp;U)</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>计划完成日期</translation>
    </message>
</context>
<context>
    <name>assay::desktop::ComparisonPage</name>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>Assessed only here</source>
        <translation>仅本次有评估</translation>
    </message>
    <message>
        <source>Assessed only there</source>
        <translation>仅对方有评估</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前次</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>本次</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>本项</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>This one is</source>
        <translation>本项相比</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>总体</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>%1 better, %2 worse</source>
        <translation>%1 项改善，%2 项退步</translation>
    </message>
    <message>
        <source>Scores by group</source>
        <translation>各类得分</translation>
    </message>
    <message>
        <source>All requirements</source>
        <translation>全部要求</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>有差异的</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>对比对象(&amp;C)</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>Filter requirements</source>
        <translation>筛选要求</translation>
    </message>
    <message>
        <source>Show by change</source>
        <translation>按变化显示</translation>
    </message>
    <message>
        <source>Requirements compared</source>
        <translation>要求对比</translation>
    </message>
    <message>
        <source>Open req&amp;uirement</source>
        <translation>打开要求(&amp;U)</translation>
    </message>
    <message>
        <source>Open the requirement in the assessment (Enter in the list)</source>
        <translation>在评估中打开该要求（列表中按回车）</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>没有可对比的评估</translation>
    </message>
    <message>
        <source>No earlier assessment by this framework is there, and no other vendor has been assessed by it. One of another edition is moved to this one first.</source>
        <translation>没有按此框架进行的更早评估，也没有其他供应商按此框架评估过。其他版本的评估须先迁移到本版本。</translation>
    </message>
    <message>
        <source>Reading what can be compared</source>
        <translation>读取可对比的评估</translation>
    </message>
    <message>
        <source>Comparing two assessments</source>
        <translation>对比两次评估</translation>
    </message>
</context>
<context>
    <name>assay::desktop::CounterpartBox</name>
    <message>
        <source>Earlier: %1 (%2)</source>
        <translation>前次：%1（%2）</translation>
    </message>
    <message>
        <source>Beside it: %1</source>
        <translation>并列：%1</translation>
    </message>
</context>
<context>
    <name>assay::desktop::CrosswalkCard</name>
    <message>
        <source>Requirement</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Result there</source>
        <translation>该处结果</translation>
    </message>
    <message>
        <source>strength %1 of 10</source>
        <translation>强度 %1/10</translation>
    </message>
    <message>
        <source>by way of %1 %2</source>
        <translation>经由 %1 %2</translation>
    </message>
    <message>
        <source>This also serves (%1)</source>
        <translation>同时满足的其他要求（%1）</translation>
    </message>
    <message>
        <source>Requirements of other frameworks that this one serves</source>
        <translation>此条款同时对应的其他框架要求</translation>
    </message>
    <message>
        <source>Enter or a double click opens it there.</source>
        <translation>按 Enter 或双击可打开。</translation>
    </message>
</context>
<context>
    <name>assay::desktop::EvidenceDetail</name>
    <message>
        <source>Ready for review</source>
        <translation>可以审核</translation>
    </message>
    <message>
        <source>Why is it accepted? Then press Enter</source>
        <translation>接受的理由？写好后按 Enter</translation>
    </message>
    <message>
        <source>Why is it rejected? Then press Enter</source>
        <translation>驳回的理由？写好后按 Enter</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>导出“%1”</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出 %1</translation>
    </message>
    <message>
        <source>Exporting the file</source>
        <translation>导出文件</translation>
    </message>
    <message>
        <source>The file was exported.</source>
        <translation>文件已导出。</translation>
    </message>
    <message>
        <source>The whole document</source>
        <translation>整份文档</translation>
    </message>
    <message>
        <source>page %1: “%2”</source>
        <translation>第 %1 页：“%2”</translation>
    </message>
    <message>
        <source>Answer library</source>
        <translation>答复库</translation>
    </message>
    <message>
        <source>Result or answer</source>
        <translation>结果或答复</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>no end given</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>A period from one day to another.</extracomment>
        <translation>期间</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>覆盖范围</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>收录日期</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation>版本 %1：%2</translation>
    </message>
    <message>
        <source>Show this version</source>
        <translation>显示此版本</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without text</source>
        <translation>
            <numerusform>其中 %n 页没有文字</numerusform>
        </translation>
    </message>
    <message>
        <source>What leans on it</source>
        <translation>以此为依据</translation>
    </message>
    <message>
        <source>Accept this evidence, with a reason; for reviewers</source>
        <translation>写明理由后接受此证据；由审核人操作</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>驳回(&amp;R)</translation>
    </message>
    <message>
        <source>Reject this evidence, with a reason; for reviewers</source>
        <translation>写明理由后驳回此证据；由审核人操作</translation>
    </message>
    <message>
        <source>&amp;Send for review</source>
        <translation>送审(&amp;S)</translation>
    </message>
    <message>
        <source>Ask a reviewer to look at this evidence</source>
        <translation>请审核人查看此证据</translation>
    </message>
    <message>
        <source>Write the newest file to a folder, byte for byte as it was added</source>
        <translation>将最新文件写到文件夹，内容与添加时逐字节相同</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>Open the result or answer that cites this passage</source>
        <translation>打开引用这段文字的结果或答复</translation>
    </message>
    <message>
        <source>Take this citation back</source>
        <translation>撤回此引用</translation>
    </message>
    <message>
        <source>Reason for accepting or rejecting</source>
        <translation>接受或驳回的理由</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>No result or answer leans on this yet. Select text on the page to cite it.</source>
        <translation>还没有结果或答复以此为依据。在页面上选中文字即可引用。</translation>
    </message>
    <message>
        <source>Results and answers that lean on this evidence</source>
        <translation>以此证据为依据的结果和答复</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Acce&amp;pt</source>
        <translation>接受(&amp;P)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出…(&amp;X)</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>撤回(&amp;B)</translation>
    </message>
</context>
<context>
    <name>assay::desktop::EvidencePane</name>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>p. %1</source>
        <extracomment>A page of a document in a narrow column.</extracomment>
        <translation>第%1页</translation>
    </message>
    <message>
        <source>Searching the evidence</source>
        <translation>在证据中查找</translation>
    </message>
    <message>
        <source>No page holds these words. Try fewer of them, or words of the document&apos;s language.</source>
        <translation>没有页面包含这些词语。请减少词语，或改用文档所用的语言。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s). Choose one, mark the passage on it, then cite it with Ctrl+Enter.</source>
        <translation>
            <numerusform>找到 %n 页。选择一页，在页面上选中文字，再按 Ctrl+Enter 引用。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cite marked passage</source>
        <translation>引用选中的文字(&amp;C)</translation>
    </message>
    <message>
        <source>Cite the marked passage under this requirement</source>
        <translation>将选中的文字引用到此条款</translation>
    </message>
    <message>
        <source>Search the pages of all evidence…</source>
        <translation>在所有证据的页面中查找…</translation>
    </message>
    <message>
        <source>Search the evidence</source>
        <translation>在证据中查找</translation>
    </message>
    <message>
        <source>Type words of the passage and press Enter; a phrase stands in quotation marks.</source>
        <translation>输入原文中的词语后按 Enter；词组请加引号。</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭查找（Esc）</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Pages found</source>
        <translation>找到的页面</translation>
    </message>
</context>
<context>
    <name>assay::desktop::EvidencePlace</name>
    <message>
        <source>Add evidence</source>
        <translation>添加证据</translation>
    </message>
    <message>
        <source>Evidence (%1)</source>
        <translation>证据文件 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s)</source>
        <translation>
            <numerusform>正在添加 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding evidence</source>
        <translation>添加证据</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>已添加 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n 个已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not added</source>
        <translation>
            <numerusform>%n 个未添加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation>
            <numerusform>已添加 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n 份证据</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n expiring or expired</source>
        <translation>
            <numerusform>%n 份即将到期或已过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <extracomment>Beside the name of the place: how many pieces of evidence expire soon or have expired.</extracomment>
        <translation>
            <numerusform>%n 到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files as evidence; they can also be dropped here</source>
        <translation>将文件添加为证据；也可以直接拖放到这里</translation>
    </message>
    <message>
        <source>Cite the selected text for a requirement or a question</source>
        <translation>将选中的文字引用到条款或问题</translation>
    </message>
    <message>
        <source>Filter the list of evidence</source>
        <translation>筛选证据列表</translation>
    </message>
    <message>
        <source>Close the list of what was not added</source>
        <translation>关闭未添加文件的列表</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter by title, file, kind, state, day or owner (Ctrl+Shift+F)</source>
        <translation>按标题、文件、类型、状态、日期或负责人筛选（Ctrl+Shift+F）</translation>
    </message>
    <message>
        <source>Filter the evidence</source>
        <translation>筛选证据</translation>
    </message>
    <message>
        <source>All states</source>
        <extracomment>First choice of a filter by state.</extracomment>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>按状态筛选</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>还没有证据</translation>
    </message>
    <message>
        <source>Add policies, records, certificates and screenshots, or drop the files here. Each is kept byte for byte and can be cited by page.</source>
        <translation>添加制度、记录、证书和截图，或将文件拖放到这里。每份文件都逐字节保存，并可按页引用。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
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
        <translation>负责人</translation>
    </message>
    <message>
        <source>Reading the evidence</source>
        <translation>读取证据</translation>
    </message>
    <message>
        <source>Reading a piece of evidence</source>
        <translation>读取一份证据</translation>
    </message>
    <message>
        <source>Add &amp;evidence…</source>
        <translation>添加证据…(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cite…</source>
        <translation>引用…(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Filter the evidence</source>
        <translation>筛选证据(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
</context>
<context>
    <name>assay::desktop::FillPage</name>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>written</source>
        <comment>of a cell</comment>
        <translation>写入</translation>
    </message>
    <message>
        <source>left</source>
        <comment>of a cell</comment>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前内容</translation>
    </message>
    <message>
        <source>Then, or why not</source>
        <translation>写入内容或不写入的原因</translation>
    </message>
    <message>
        <source>Listing the cells that will change</source>
        <translation>列出将更改的单元格</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) that say the same are answered differently.</source>
        <translation>
            <numerusform>有 %n 个相同的问题答复不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are written as they are; look at them before the file goes out.</source>
        <translation>将照原样写入；请在发出文件前核对。</translation>
    </message>
    <message>
        <source>Write into customer&apos;s file</source>
        <translation>写入客户文件</translation>
    </message>
    <message>
        <source>Workbooks (%1)</source>
        <translation>工作簿 (%1)</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <extracomment>Name of the copy; %1 is the name of the customer&apos;s file without its ending.</extracomment>
        <translation>%1（已答复）</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>写入 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were written into %1.</source>
        <translation>
            <numerusform>已将 %n 个单元格写入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy was read back and compared; %n other part(s) of the file are the same byte for byte.</source>
        <translation>
            <numerusform>已回读并核对副本；文件的其余 %n 个部件逐字节相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in %1.</source>
        <translation>文件位于 %1。</translation>
    </message>
    <message>
        <source>being listed…</source>
        <translation>正在列出…</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) will be written</source>
        <translation>
            <numerusform>将写入 %n 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%n 个保持原样</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an approved answer</source>
        <translation>
            <numerusform>%n 个问题没有已批准的答复</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells that will change</source>
        <translation>将更改的单元格</translation>
    </message>
</context>
<context>
    <name>assay::desktop::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>在此文档中查找</translation>
    </message>
    <message>
        <source>The place before (Shift+Enter)</source>
        <translation>上一处（Shift+Enter）</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>The next place (Enter)</source>
        <translation>下一处（Enter）</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Select</source>
        <extracomment>Button of the search in a document: selects the text that was found.</extracomment>
        <translation>选中</translation>
    </message>
    <message>
        <source>Select what was found, to cite or copy it (Ctrl+Enter)</source>
        <translation>选中找到的文字，以便引用或复制（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭查找（Esc）</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
</context>
<context>
    <name>assay::desktop::FrameworkCards</name>
    <message>
        <source>Wording of your own</source>
        <translation>自有原文</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) stand beside the guidance.</source>
        <translation>
            <numerusform>%n 条原文与指引并列显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. Assay ships guidance in its own words, never the text of a standard.</source>
        <translation>尚无。Assay 只提供自行编写的指引，不含标准原文。</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>导出文件</translation>
    </message>
    <message>
        <source>Refs, titles and guidance. Wording of your own stays in the workspace.</source>
        <translation>编号、标题和指引。自有原文只保留在工作区内。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a detail and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布机构</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>%1 to assess, %2 with headings</source>
        <translation>需评估 %1 条，连同标题共 %2 条</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>An edition never changes: import a corrected one under an id of its own.</source>
        <translation>版本不再更改：更正后的内容请以新的标识导入。</translation>
    </message>
    <message>
        <source>Crosswalks (%1)</source>
        <translation>对照关系（%1）</translation>
    </message>
    <message>
        <source>None: results are not carried over to other frameworks.</source>
        <translation>无：结果不会沿用到其他评估依据。</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a crosswalk</comment>
        <translation>对应 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a crosswalk</comment>
        <translation>来自 %1</translation>
    </message>
</context>
<context>
    <name>assay::desktop::FrameworkForm</name>
    <message>
        <source>What it is called</source>
        <translation>名称与版本</translation>
    </message>
    <message>
        <source>&amp;Id, never changed later</source>
        <translation>标识，此后不再更改(&amp;I)</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>名称(&amp;T)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Title in C&amp;hinese</source>
        <translation>中文名称(&amp;H)</translation>
    </message>
    <message>
        <source>Title in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>版本(&amp;E)</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Publishe&amp;r</source>
        <translation>发布机构(&amp;R)</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布机构</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>评估类型(&amp;K)</translation>
    </message>
    <message>
        <source>Kind of framework</source>
        <translation>评估依据的类型</translation>
    </message>
</context>
<context>
    <name>assay::desktop::FrameworkImportPage</name>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>There is a framework &quot;%1&quot; already: give this one an id of its own.</source>
        <translation>已有评估依据“%1”：请为此评估依据另设标识。</translation>
    </message>
    <message>
        <source>Taking in %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1 requirements, %2 of them to assess</source>
        <translation>%1 条要求，其中 %2 条需评估</translation>
    </message>
    <message>
        <source>What would be taken in</source>
        <translation>将导入的内容</translation>
    </message>
    <message>
        <source>All or nothing. What is taken in stays, because an edition never changes: it cannot be undone, only followed by another one.</source>
        <translation>要么全部导入，要么全部不导入。版本不再更改，导入后无法撤销，只能另行导入新的版本。</translation>
    </message>
    <message>
        <source>Nothing can be taken in before every error of the list is put right: in the file, or in the fields above.</source>
        <translation>列表中的每个错误都改正后才能导入：请修改文件，或修改上方的字段。</translation>
    </message>
    <message>
        <source>Import a framework</source>
        <translation>导入评估依据</translation>
    </message>
    <message>
        <source>&amp;Take in the framework</source>
        <translation>导入评估依据(&amp;T)</translation>
    </message>
    <message>
        <source>Record the framework in this workspace</source>
        <translation>将评估依据记录到此工作区</translation>
    </message>
    <message>
        <source>Requirements that would be taken in</source>
        <translation>将导入的要求</translation>
    </message>
</context>
<context>
    <name>assay::desktop::FrameworksPage</name>
    <message>
        <source>Framework</source>
        <translation>评估依据</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Assessed</source>
        <comment>heading of a column: how many requirements are assessed</comment>
        <translation>需评估</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) to assess</source>
        <translation>
            <numerusform>需评估 %n 条要求</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the frameworks</source>
        <translation>正在读取评估依据</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>评估依据</translation>
    </message>
    <message numerus="yes">
        <source>%n framework(s)</source>
        <translation>
            <numerusform>%n 个评估依据</numerusform>
        </translation>
    </message>
    <message>
        <source>Separated values (*.csv)</source>
        <translation>逗号分隔文件 (*.csv)</translation>
    </message>
    <message>
        <source>YAML (*.yaml)</source>
        <translation>YAML (*.yaml)</translation>
    </message>
    <message>
        <source>Write the framework as a file</source>
        <translation>将评估依据写成文件</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>%1 stands in %2.</source>
        <translation>%1 已写入 %2。</translation>
    </message>
    <message>
        <source>Wording of your own is not in it.</source>
        <translation>其中不含自有原文。</translation>
    </message>
    <message>
        <source>Export as &amp;YAML…</source>
        <translation>导出为 YAML(&amp;Y)…</translation>
    </message>
    <message>
        <source>Write the framework as a file that Assay reads back</source>
        <translation>写成 Assay 可重新读入的文件</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>导出为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Write the framework as a table for office programs</source>
        <translation>写成办公软件可打开的表格</translation>
    </message>
    <message>
        <source>Import &amp;wording…</source>
        <translation>导入原文(&amp;W)…</translation>
    </message>
    <message>
        <source>Put wording that you have licensed, or that is free, beside the guidance</source>
        <translation>将已获许可或可自由使用的原文与指引并列显示</translation>
    </message>
</context>
<context>
    <name>assay::desktop::HazardCard</name>
    <message>
        <source>Put right since</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>保存修改(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;cord hazard</source>
        <translation>记录隐患(&amp;C)</translation>
    </message>
    <message>
        <source>Major risk hazard</source>
        <translation>重大风险隐患</translation>
    </message>
    <message>
        <source>A person&apos;s judgement, not the same as a high risk. It counts as found, also when it has been put right since.</source>
        <translation>由人判定，不等同于高风险；即使后来已整改，仍按整改前计数。</translation>
    </message>
    <message>
        <source>&amp;Judge as a major risk hazard…</source>
        <translation>判定为重大风险隐患(&amp;J)…</translation>
    </message>
    <message>
        <source>Record it with its relevance, severity and prevalence</source>
        <translation>连同关联性、严重性和普遍性一起记录</translation>
    </message>
    <message>
        <source>Rele&amp;vance: how it bears on the system</source>
        <translation>关联性：与系统的关系(&amp;V)</translation>
    </message>
    <message>
        <source>Se&amp;verity: what it may lead to</source>
        <translation>严重性：可能导致的后果(&amp;V)</translation>
    </message>
    <message>
        <source>Pre&amp;valence: how widely it is found</source>
        <translation>普遍性：存在的范围(&amp;V)</translation>
    </message>
    <message>
        <source>Put right si&amp;nce</source>
        <translation>已整改(&amp;N)</translation>
    </message>
    <message>
        <source>The hazard was put right after it was found</source>
        <translation>发现后已经整改</translation>
    </message>
    <message>
        <source>Needs a few words on each of the three points</source>
        <translation>三个方面都需要写明</translation>
    </message>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>撤回(&amp;K)</translation>
    </message>
    <message>
        <source>This is no major risk hazard; can be undone</source>
        <translation>不属于重大风险隐患；可撤销此操作</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>assay::desktop::HeatMap</name>
    <message>
        <source>Groups by result</source>
        <translation>各分组的结果分布</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1：%2 – %3</translation>
    </message>
</context>
<context>
    <name>assay::desktop::ImportPage</name>
    <message>
        <source>Reading %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a sheet and how many questions</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Hidden in the file</source>
        <translation>文件中已隐藏</translation>
    </message>
    <message>
        <source>How sure Assay is of this, from 0 to 1</source>
        <translation>证衡对此判断的把握，0 至 1</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) found</source>
        <translation>
            <numerusform>找到 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked here.</source>
        <translation>此处没有问题。</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>questions in sheets</comment>
        <translation>%1，分布在 %2中</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n 个工作表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n question(s)</source>
        <translation>
            <numerusform>导入 %n 个问题(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>C&amp;ustomer:</source>
        <translation>客户(&amp;U)：</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>提问方</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Back to the list; nothing is kept (Esc)</source>
        <translation>回到列表，不保留任何内容（Esc）</translation>
    </message>
    <message>
        <source>Take the questions in and keep the file (Ctrl+Enter)</source>
        <translation>导入问题并保存文件（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>&amp;Detect again</source>
        <translation>重新识别(&amp;D)</translation>
    </message>
    <message>
        <source>Forget the corrections</source>
        <translation>放弃所作的更正</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>此工作表</translation>
    </message>
    <message>
        <source>&amp;Holds:</source>
        <translation>内容(&amp;H)：</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Wrong? Click the head of a column, or press Enter in it, and choose its role.</source>
        <translation>有误？单击列标题，或在列中按 Enter，然后选择用途。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>工作表</translation>
    </message>
</context>
<context>
    <name>assay::desktop::IntakePanel</name>
    <message numerus="yes">
        <source>%n file(s) to add: %1</source>
        <extracomment>%n counts files; %1 names the first of them.</extracomment>
        <translation>
            <numerusform>待添加 %n 个文件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>For who&amp;m</source>
        <translation>可见范围(&amp;M)</translation>
    </message>
    <message>
        <source>Who may see it: people of the house only, auditors, customers, everybody</source>
        <translation>谁可以看到：仅内部人员、审核员、客户、所有人</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>有效期至(&amp;U)</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>负责人(&amp;W)</translation>
    </message>
    <message>
        <source>Who keeps it up to date</source>
        <translation>谁负责更新</translation>
    </message>
    <message>
        <source>Add the files (Enter)</source>
        <translation>添加这些文件（Enter）</translation>
    </message>
    <message>
        <source>Add nothing (Esc)</source>
        <translation>不添加（Esc）</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>待添加的文件</translation>
    </message>
    <message numerus="yes">
        <source>Add %n &amp;file(s)</source>
        <translation>
            <numerusform>添加 %n 个文件(&amp;F)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;L)</translation>
    </message>
</context>
<context>
    <name>assay::desktop::MainWindow</name>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Assay workspaces (*.assay)</source>
        <translation>证衡工作区 (*.assay)</translation>
    </message>
    <message>
        <source>Building the example</source>
        <translation>正在建立示例</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>正在打开工作区</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>%1 — Assay</source>
        <translation>%1 — 证衡 Assay</translation>
    </message>
    <message>
        <source>Assay</source>
        <translation>证衡 Assay</translation>
    </message>
</context>
<context>
    <name>assay::desktop::MarkBar</name>
    <message>
        <source>Page %1: “%2”</source>
        <extracomment>What is selected in a document: the page and the words.</extracomment>
        <translation>第 %1 页：“%2”</translation>
    </message>
</context>
<context>
    <name>assay::desktop::MethodCard</name>
    <message>
        <source>Scores side by side</source>
        <translation>各计分方法对照</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>Show the terms of this score</source>
        <translation>显示该得分的构成</translation>
    </message>
</context>
<context>
    <name>assay::desktop::NewAssessmentForm</name>
    <message>
        <source>New assessment</source>
        <translation>新建评估</translation>
    </message>
    <message>
        <source>&amp;Framework</source>
        <translation>评估依据(&amp;F)</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>评估依据</translation>
    </message>
    <message>
        <source>S&amp;cope</source>
        <translation>评估范围(&amp;C)</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>评估范围</translation>
    </message>
    <message>
        <source>Entities, systems, products and sites, such as: SaaS production, Hangzhou</source>
        <translation>主体、系统、产品和场所，例如：SaaS 生产环境，杭州</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>评估类型(&amp;K)</translation>
    </message>
    <message>
        <source>Kind of assessment</source>
        <translation>评估类型</translation>
    </message>
    <message>
        <source>A self-assessment is printed as such, never as somebody else&apos;s report.</source>
        <translation>自评在报告中始终注明为自评，不会显示为他方的报告。</translation>
    </message>
    <message>
        <source>&amp;Start assessment</source>
        <translation>开始评估(&amp;S)</translation>
    </message>
    <message>
        <source>Start the assessment (Enter)</source>
        <translation>开始评估（Enter）</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close without a new assessment (Esc)</source>
        <translation>关闭，不新建评估（Esc）</translation>
    </message>
</context>
<context>
    <name>assay::desktop::NewWorkspaceDialog</name>
    <message>
        <source>compliance</source>
        <translation>合规</translation>
    </message>
    <message>
        <source>Name the file of the workspace.</source>
        <translation>请给工作区文件取名。</translation>
    </message>
    <message>
        <source>Anybody who gets the file can read it. Choose this only where the disk itself is encrypted.</source>
        <translation>任何人拿到文件都能阅读。仅当磁盘本身已加密时才这样选择。</translation>
    </message>
    <message>
        <source>The file is encrypted with the passphrase. Nobody can restore it: keep it where your company keeps such things.</source>
        <translation>文件用口令加密。口令无法找回，请按公司的规定妥善保管。</translation>
    </message>
    <message>
        <source>Type the same passphrase once more.</source>
        <translation>请再输入一遍相同的口令。</translation>
    </message>
    <message>
        <source>File of the new workspace</source>
        <translation>新工作区的文件</translation>
    </message>
    <message>
        <source>Assay workspaces (*.assay)</source>
        <translation>证衡工作区 (*.assay)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>您的姓名(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>口令(&amp;P)：</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>再输一遍(&amp;M)：</translation>
    </message>
    <message>
        <source>Do not &amp;encrypt the file</source>
        <translation>不加密文件(&amp;E)</translation>
    </message>
    <message>
        <source>Keeps the workspace in the clear</source>
        <translation>工作区以明文保存</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Picks folder and name of the file</source>
        <translation>选择文件夹和文件名</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>建立(&amp;C)</translation>
    </message>
    <message>
        <source>Makes the workspace and opens it (Enter)</source>
        <translation>建立并打开工作区（Enter）</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;L)</translation>
    </message>
    <message>
        <source>Makes nothing (Esc)</source>
        <translation>不建立（Esc）</translation>
    </message>
</context>
<context>
    <name>assay::desktop::ObjectCopyForm</name>
    <message numerus="yes">
        <source>%1: %n result(s) to copy</source>
        <extracomment>%1 is an object, such as web-02</extracomment>
        <translation>
            <numerusform>%1：可复制 %n 个结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) that stand there stay as they are</source>
        <translation>
            <numerusform>该对象已有的 %n 个结果保持不变</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other object of this kind.</source>
        <translation>没有其他同类测评对象。</translation>
    </message>
    <message numerus="yes">
        <source>None is overwritten: %n result(s) that stand already stay as they are.</source>
        <translation>
            <numerusform>不覆盖任何结果：已有的 %n 个结果保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is overwritten.</source>
        <translation>不会覆盖任何结果。</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n result(s)</source>
        <translation>
            <numerusform>复制 %n 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy everything that was assessed on %1 to:</source>
        <translation>将 %1 的全部测评结果复制到：</translation>
    </message>
    <message>
        <source>Record the results on the objects that are ticked; can be undone</source>
        <translation>把结果记录到勾选的对象上；可撤销</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Copy nothing (Esc)</source>
        <translation>不复制 (Esc)</translation>
    </message>
</context>
<context>
    <name>assay::desktop::ObjectEditor</name>
    <message>
        <source>&amp;Interview</source>
        <extracomment>Method of an MLPS assessment (访谈)</extracomment>
        <translation>访谈(&amp;I)</translation>
    </message>
    <message>
        <source>Somebody was asked</source>
        <translation>询问了有关人员</translation>
    </message>
    <message>
        <source>E&amp;xamine</source>
        <extracomment>Method of an MLPS assessment (核查)</extracomment>
        <translation>核查(&amp;X)</translation>
    </message>
    <message>
        <source>Documents, settings or records were looked at</source>
        <translation>查看了文档、配置或记录</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>Method of an MLPS assessment (测试)</extracomment>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>It was tried out</source>
        <translation>进行了实际测试</translation>
    </message>
    <message>
        <source>Rec&amp;ord: what was seen, asked or measured</source>
        <extracomment>Record of an assessment: what was seen, asked or measured on the object</extracomment>
        <translation>结果记录：所见、所问、所测(&amp;O)</translation>
    </message>
    <message>
        <source>Record of the object</source>
        <translation>测评对象的结果记录</translation>
    </message>
    <message>
        <source>Say in the record why it does not apply: then it is recorded as such.</source>
        <translation>请在结果记录中写明不适用的理由，随后按不适用记录。</translation>
    </message>
</context>
<context>
    <name>assay::desktop::ObjectForm</name>
    <message>
        <source>New object</source>
        <translation>新建测评对象</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Zone or place</source>
        <translation>区域或位置(&amp;Z)</translation>
    </message>
    <message>
        <source>Add o&amp;bject</source>
        <translation>添加测评对象(&amp;B)</translation>
    </message>
    <message>
        <source>Sa&amp;ve object</source>
        <translation>保存测评对象(&amp;V)</translation>
    </message>
    <message>
        <source>Record the object (Enter); can be undone</source>
        <translation>记录测评对象 (Enter)；可撤销</translation>
    </message>
</context>
<context>
    <name>assay::desktop::ObjectTable</name>
    <message>
        <source>Object</source>
        <translation>测评对象</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>符合情况</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>结果记录</translation>
    </message>
    <message>
        <source>Objects of the requirement</source>
        <translation>该要求的测评对象</translation>
    </message>
</context>
<context>
    <name>assay::desktop::ObjectsCard</name>
    <message numerus="yes">
        <source>&amp;Show %n object(s) of other kinds as well</source>
        <translation>
            <numerusform>同时显示其他类别的 %n 个对象(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Objects (%1)</source>
        <translation>测评对象（%1）</translation>
    </message>
    <message>
        <source>No object is recorded yet: graded systems and their objects stand beside the list of assessments.</source>
        <translation>尚未记录测评对象：请在评估列表旁的“定级对象”中添加。</translation>
    </message>
    <message>
        <source>No object of a kind that this requirement usually bears on is recorded.</source>
        <translation>没有记录该要求通常涉及的类别的测评对象。</translation>
    </message>
    <message>
        <source>As soon as an object has a result, that of the requirement is computed from them.</source>
        <translation>一旦有对象得出结果，该要求的结果即由各对象计算得出。</translation>
    </message>
    <message>
        <source>%1 of %2 assessed. The worst of them is the result of the requirement: %3.</source>
        <translation>已测评 %1 / %2 个。以其中最差者为该要求的结果：%3。</translation>
    </message>
    <message>
        <source>The kinds that a requirement bears on are our reading of GB/T 28448</source>
        <translation>各要求涉及的对象类别是我们对 GB/T 28448 的理解</translation>
    </message>
    <message>
        <source>Copy to &amp;like objects…</source>
        <translation>复制到同类对象(&amp;L)…</translation>
    </message>
    <message>
        <source>Copy the results of this object to others of its kind; you see first what that comes to</source>
        <translation>把该对象的结果复制到其他同类对象；会先预览</translation>
    </message>
</context>
<context>
    <name>assay::desktop::OfferCard</name>
    <message>
        <source>Proposal %1</source>
        <translation>建议 %1</translation>
    </message>
    <message>
        <source>How often a proposal of this kind is the right one, from 0 to 1</source>
        <translation>此类建议的正确率，0 至 1</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>采用（Enter）</translation>
    </message>
    <message>
        <source>Accept (Alt+%1)</source>
        <translation>采用（Alt+%1）</translation>
    </message>
    <message>
        <source>Take this answer as a draft (Enter in the list, or Alt+1)</source>
        <translation>将此答复采用为草稿（在列表中按 Enter，或按 Alt+1）</translation>
    </message>
    <message>
        <source>Take this answer as a draft (Alt+%1)</source>
        <translation>将此答复采用为草稿（Alt+%1）</translation>
    </message>
    <message>
        <source>Accept proposal %1</source>
        <translation>采用建议 %1</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message numerus="yes">
        <source>Brings %n citation(s) along.</source>
        <translation>
            <numerusform>附带 %n 条引用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::desktop::PageCanvas</name>
    <message>
        <source>This page cannot be painted. Its text can still be searched and cited.</source>
        <translation>无法绘制此页，但仍可查找和引用其中的文字。</translation>
    </message>
</context>
<context>
    <name>assay::desktop::PagePictures</name>
    <message>
        <source>Painting page %1</source>
        <translation>绘制第 %1 页</translation>
    </message>
</context>
<context>
    <name>assay::desktop::PageView</name>
    <message>
        <source>Opening a document</source>
        <translation>打开文档</translation>
    </message>
    <message>
        <source>Opening the document</source>
        <translation>打开文档</translation>
    </message>
    <message>
        <source>Searching the document</source>
        <translation>在文档中查找</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>Heading of the pane that shows pages of a document.</extracomment>
        <translation>文档</translation>
    </message>
    <message>
        <source>%1 / %2 · %3 %</source>
        <translation>%1 / %2 · %3 %</translation>
    </message>
    <message>
        <source>version %1 of %2 · %3</source>
        <translation>版本 %1（共 %2 个） · %3</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>没有文档</translation>
    </message>
    <message>
        <source>What is chosen beside this is shown here, with the cited passage lit.</source>
        <translation>这里显示所选的内容，并标亮被引用的文字。</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>As large as on paper</source>
        <translation>与纸张同样大小</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>与窗格同宽</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>在此文档中查找</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>复制选中的文字</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>文档页面</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Find in doc&amp;ument</source>
        <translation>在文档中查找(&amp;U)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>assay::desktop::PassagePane</name>
    <message>
        <source>cited</source>
        <comment>of a passage</comment>
        <translation>已引用</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>of a passage</comment>
        <translation>建议</translation>
    </message>
    <message>
        <source>found</source>
        <comment>of a passage</comment>
        <translation>查找</translation>
    </message>
    <message>
        <source>%1 · p. %2</source>
        <comment>title of a document and page</comment>
        <translation>%1 · 第 %2 页</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column: where a passage comes from</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Searching the evidence</source>
        <translation>在证据中查找</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message numerus="yes">
        <source>%n cited</source>
        <translation>
            <numerusform>已引用 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a passage in all documents…</source>
        <translation>在所有文档中查找原文…</translation>
    </message>
    <message>
        <source>Find a passage</source>
        <translation>查找原文</translation>
    </message>
    <message>
        <source>Words, then Enter (Ctrl+Shift+F)</source>
        <translation>输入词语后按 Enter（Ctrl+Shift+F）</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>&amp;Cite for this answer</source>
        <translation>引用到此答复(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove citation</source>
        <translation>撤回引用(&amp;R)</translation>
    </message>
    <message>
        <source>Take the chosen citation back (Delete in the list)</source>
        <translation>撤回选中的引用（在列表中按 Delete）</translation>
    </message>
</context>
<context>
    <name>assay::desktop::PassphraseDialog</name>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Look at Caps Lock and the keyboard&apos;s language. If you are sure of it, the beginning of the file may be damaged: restore a backup into a new file.</source>
        <translation>该口令打不开这个文件。请注意大写锁定键和键盘语言。如果确信口令无误，则可能是文件开头已损坏：请将备份恢复到新文件。</translation>
    </message>
    <message>
        <source>The passphrase fits, but the file is damaged: %1. It is left as it is; restore a backup into a new file.</source>
        <translation>口令正确，但文件已损坏：%1。文件保持原样；请将备份恢复到新文件。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>%1 is encrypted. Its passphrase:</source>
        <translation>%1 已加密，请输入口令：</translation>
    </message>
    <message>
        <source>Opens the workspace (Enter)</source>
        <translation>打开工作区（Enter）</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Leaves the workspace closed (Esc)</source>
        <translation>不打开工作区（Esc）</translation>
    </message>
</context>
<context>
    <name>assay::desktop::PlannedPlace</name>
    <message>
        <source>How far each framework is met, what expires and what it would take down, questionnaires by due date and findings overdue will stand here.</source>
        <translation>这里将显示各项标准的符合程度、即将到期的证据及其影响、按截止日期排列的问卷和逾期的发现。</translation>
    </message>
    <message>
        <source>Requirements with their results, each beside the passage that proves it, scores and gap reports will stand here.</source>
        <translation>这里将显示各条要求的评估结果及其所依据的原文、得分和差距报告。</translation>
    </message>
    <message>
        <source>Documents with their pages, what is cited on them and when they expire will stand here.</source>
        <translation>这里将显示文档及其页面、被引用的段落和到期时间。</translation>
    </message>
    <message>
        <source>Customers&apos; questionnaires with proposed answers, review and the finished file will stand here.</source>
        <translation>这里将显示客户问卷、建议答复、评审和写好的文件。</translation>
    </message>
    <message>
        <source>The answer library will stand here: every answer once, with its evidence, its customers and the day it is to be looked at again.</source>
        <translation>这里将是答复库：每条答复只存一份，附证据、使用过的客户和下次复核的日期。</translation>
    </message>
    <message>
        <source>The suppliers whose services you use will stand here, with what they were asked and what they have proven.</source>
        <translation>这里将显示为您提供服务的供应商、向其提出的问题和他们提供的证明。</translation>
    </message>
    <message>
        <source>What audits found and who mends it by when will stand here.</source>
        <translation>这里将显示审计发现的问题、整改责任人和期限。</translation>
    </message>
    <message>
        <source>The record of every change will stand here.</source>
        <translation>这里将显示每一次改动的记录。</translation>
    </message>
</context>
<context>
    <name>assay::desktop::ProblemTable</name>
    <message>
        <source>Note</source>
        <extracomment>How grave a problem is: the least.</extracomment>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Separated values (*.csv)</source>
        <translation>逗号分隔文件 (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题列表</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <translation>导出列表(&amp;X)…</translation>
    </message>
    <message>
        <source>Writes this list into a file for office programs</source>
        <translation>把列表写成办公软件可读的文件</translation>
    </message>
</context>
<context>
    <name>assay::desktop::QuestionDetail</name>
    <message>
        <source>any text will do</source>
        <translation>可填任意文字</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>可选：%1</translation>
    </message>
    <message>
        <source>No question chosen</source>
        <translation>未选择问题</translation>
    </message>
    <message>
        <source>Choose one in the list: j and k go down and up.</source>
        <translation>请在列表中选择：按 j 向下，按 k 向上。</translation>
    </message>
</context>
<context>
    <name>assay::desktop::QuestionTable</name>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>assay::desktop::QuestionnaireList</name>
    <message>
        <source>Customer and file</source>
        <translation>客户和文件</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>column: approved answers of all questions</comment>
        <translation>已就绪</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers that are ready, of all questions</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>问卷</translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>已收到 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>No questionnaire yet</source>
        <translation>还没有问卷</translation>
    </message>
    <message>
        <source>Drop a customer&apos;s workbook here, or open one. Assay finds the questions in it, proposes answers from earlier ones, and writes what is approved into the customer&apos;s own file.</source>
        <translation>将客户的工作簿拖放到这里，或打开一份。证衡会找出其中的问题，根据既往答复给出建议答复，并将已批准的答复写入客户自己的文件。</translation>
    </message>
</context>
<context>
    <name>assay::desktop::QuestionnaireWork</name>
    <message>
        <source>Answer question %1</source>
        <translation>答复问题 %1</translation>
    </message>
    <message>
        <source>Accept a proposal for question %1</source>
        <translation>采用问题 %1 的建议</translation>
    </message>
    <message>
        <source>Approve question %1</source>
        <translation>批准问题 %1 的答复</translation>
    </message>
    <message>
        <source>Send question %1 for review</source>
        <translation>将问题 %1 的答复送审</translation>
    </message>
    <message>
        <source>Propose answers</source>
        <translation>生成建议答复</translation>
    </message>
    <message>
        <source>Proposing answers</source>
        <translation>生成建议答复</translation>
    </message>
    <message>
        <source>Nothing new was found for the open questions.</source>
        <translation>待答复的问题没有新的建议。</translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s) have another proposal now.</source>
        <translation>
            <numerusform>%n 个待答复的问题有了新的建议。</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept proposals</source>
        <translation>采用建议</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) were accepted and are drafts now.</source>
        <translation>
            <numerusform>已采用 %n 条建议作为草稿。</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve answers</source>
        <translation>批准答复</translation>
    </message>
    <message>
        <source>Send answers for review</source>
        <translation>将答复送审</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were approved.</source>
        <translation>
            <numerusform>已批准 %n 条答复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were sent for review.</source>
        <translation>
            <numerusform>已将 %n 条答复送审。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cite for question %1</source>
        <translation>为问题 %1 引用证据</translation>
    </message>
    <message>
        <source>Remove a citation of question %1</source>
        <translation>撤回问题 %1 的引用</translation>
    </message>
    <message>
        <source>The answer is kept as it was.</source>
        <translation>答复保持原样。</translation>
    </message>
    <message>
        <source>Question %1 was not approved: you answered it yourself, and this workspace asks for a second pair of eyes.</source>
        <translation>问题 %1 未获批准：答复出自您本人，而此工作区要求由他人复核。</translation>
    </message>
    <message>
        <source>Have another reviewer approve it.</source>
        <translation>请由另一位评审人批准。</translation>
    </message>
    <message>
        <source>Question %1 was not approved: it cites nothing.</source>
        <translation>问题 %1 未获批准：未引用证据。</translation>
    </message>
    <message>
        <source>Cite a passage, or say why no evidence is needed.</source>
        <translation>请引用原文，或说明为何不需要证据。</translation>
    </message>
    <message>
        <source>Question %1 is %2: only drafts are sent for review, only drafts and answers in review approved.</source>
        <translation>问题 %1 的状态为“%2”：只有草稿可以送审，只有草稿和审核中的答复可以批准。</translation>
    </message>
    <message>
        <source>Accept a proposal or write an answer first.</source>
        <translation>请先采用建议或填写答复。</translation>
    </message>
    <message>
        <source>Approved without a citation.</source>
        <translation>已批准，但未引用证据。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were refused and kept as they were.</source>
        <translation>
            <numerusform>%n 条答复被拒绝，保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are listed below the questions.</source>
        <translation>详见问题下方的列表。</translation>
    </message>
    <message>
        <source>Reading the questionnaire</source>
        <translation>读取问卷</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Looking for earlier answers</source>
        <translation>查找既往答复</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>批准(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Send for review</source>
        <translation>送审(&amp;S)</translation>
    </message>
    <message>
        <source>%1 · received %2</source>
        <translation>%1 · 收到于 %2</translation>
    </message>
    <message>
        <source>&amp;Edit the answer</source>
        <translation>编辑答复(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find a passage</source>
        <translation>查找原文(&amp;F)</translation>
    </message>
    <message>
        <source>Fi&amp;lter the questions</source>
        <translation>筛选问题(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous question</source>
        <translation>上一个问题(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;open question</source>
        <translation>下一个待答复的问题(&amp;O)</translation>
    </message>
    <message>
        <source>Accept proposal &amp;%1</source>
        <translation>采用建议 &amp;%1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the questions</source>
        <translation>筛选问题</translation>
    </message>
    <message>
        <source>Only questions with these words (Ctrl+L)</source>
        <translation>只显示含有这些词语的问题（Ctrl+L）</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>State of the questions shown</source>
        <translation>所显示问题的状态</translation>
    </message>
</context>
<context>
    <name>assay::desktop::QuestionnairesPlace</name>
    <message>
        <source>Open a questionnaire</source>
        <translation>打开问卷</translation>
    </message>
    <message>
        <source>Questionnaires (%1)</source>
        <translation>问卷 (%1)</translation>
    </message>
    <message>
        <source>Reading the questionnaires</source>
        <translation>读取问卷列表</translation>
    </message>
    <message>
        <source>&amp;Open workbook…</source>
        <translation>打开工作簿…(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Propose answers</source>
        <translation>生成建议答复(&amp;P)</translation>
    </message>
    <message>
        <source>Look for an earlier answer to every open question</source>
        <translation>为每个待答复的问题查找既往答复</translation>
    </message>
    <message>
        <source>&amp;Write into customer&apos;s file…</source>
        <translation>写入客户文件…(&amp;W)</translation>
    </message>
    <message>
        <source>First lists the cells that will change</source>
        <translation>先列出将更改的单元格</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>回到列表（Esc）</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>写入…(&amp;W)</translation>
    </message>
    <message>
        <source>Write a copy of the customer&apos;s file with these cells</source>
        <translation>将这些单元格写入客户文件的副本</translation>
    </message>
    <message>
        <source>A customer&apos;s questionnaire as XLSX, XLSM, CSV or DOCX</source>
        <translation>客户的问卷（XLSX、XLSM、CSV 或 DOCX）</translation>
    </message>
</context>
<context>
    <name>assay::desktop::RadarChart</name>
    <message>
        <source>Share met by group</source>
        <translation>各分组达成率</translation>
    </message>
</context>
<context>
    <name>assay::desktop::ReasonRow</name>
    <message>
        <source>Why does it not apply?</source>
        <translation>为何不适用？</translation>
    </message>
    <message>
        <source>Reason why the requirement does not apply</source>
        <translation>此条款不适用的理由</translation>
    </message>
    <message>
        <source>Re&amp;cord</source>
        <translation>记录(&amp;C)</translation>
    </message>
    <message>
        <source>Record as not applicable (Enter)</source>
        <translation>记录为不适用（Enter）</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave the result as it is (Esc)</source>
        <translation>保持结果不变（Esc）</translation>
    </message>
</context>
<context>
    <name>assay::desktop::ReportActions</name>
    <message>
        <source>Re&amp;ports</source>
        <translation>报告(&amp;P)</translation>
    </message>
    <message>
        <source>Reports, comparison and statement of applicability</source>
        <translation>报告、对比和适用性声明</translation>
    </message>
    <message>
        <source>&amp;Gap report…</source>
        <translation>差距分析报告…(&amp;G)</translation>
    </message>
    <message>
        <source>Preview and save the gap report</source>
        <translation>预览并保存差距分析报告</translation>
    </message>
    <message>
        <source>&amp;Management and other reports…</source>
        <translation>管理报告及其他报告…(&amp;M)</translation>
    </message>
    <message>
        <source>Preview and save a management, comparison, vendor or applicability report</source>
        <translation>预览并保存管理报告、对比报告、供应商报告或适用性声明</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>对比…(&amp;C)</translation>
    </message>
    <message>
        <source>Compare with an earlier assessment, or with another vendor&apos;s</source>
        <translation>与更早的评估或其他供应商的评估对比</translation>
    </message>
    <message>
        <source>S&amp;tatement of applicability…</source>
        <translation>适用性声明…(&amp;T)</translation>
    </message>
    <message>
        <source>See the controls of the annex, and approve the next version</source>
        <translation>查看附录的控制措施，并批准下一版</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>保存报告…(&amp;S)</translation>
    </message>
    <message>
        <source>Write the report as a file</source>
        <translation>将报告保存为文件</translation>
    </message>
    <message>
        <source>Comparison re&amp;port…</source>
        <translation>对比报告…(&amp;P)</translation>
    </message>
    <message>
        <source>Preview and save the comparison as a report</source>
        <translation>预览对比并保存为报告</translation>
    </message>
    <message>
        <source>Statement re&amp;port…</source>
        <translation>声明报告…(&amp;P)</translation>
    </message>
    <message>
        <source>Preview and save the statement of applicability</source>
        <translation>预览并保存适用性声明</translation>
    </message>
    <message>
        <source>App&amp;rove this version</source>
        <translation>批准此版本(&amp;R)</translation>
    </message>
    <message>
        <source>Record what stands now as the next version, under your name</source>
        <translation>以您的名义将当前情况记录为下一版</translation>
    </message>
</context>
<context>
    <name>assay::desktop::ReportForm</name>
    <message>
        <source>Gap report</source>
        <translation>差距分析报告</translation>
    </message>
    <message>
        <source>Statement of applicability</source>
        <translation>适用性声明</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Management report</source>
        <translation>管理报告</translation>
    </message>
    <message>
        <source>Vendor report</source>
        <translation>供应商报告</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Both, Chinese first</source>
        <translation>中英双语，中文在前</translation>
    </message>
    <message>
        <source>PDF, to print and to hand over</source>
        <translation>PDF，用于打印和提交</translation>
    </message>
    <message>
        <source>XLSX, a workbook to go on with</source>
        <translation>XLSX，可继续编辑的工作簿</translation>
    </message>
    <message>
        <source>The file is PDF/A; it prints the head of the audit trail, so that it can be checked later against this workspace.</source>
        <translation>文件为 PDF/A 格式，印有审计轨迹的链首，日后可据此与本工作区核对。</translation>
    </message>
    <message>
        <source>The workbook says the same as the pages shown, as tables that can be filtered.</source>
        <translation>工作簿内容与所示页面相同，以可筛选的表格呈现。</translation>
    </message>
    <message>
        <source>The workbook says the same as the pages shown, as tables that can be filtered: %1.</source>
        <translation>工作簿内容与所示页面相同，以可筛选的表格呈现：%1。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>&amp;Kind of report</source>
        <translation>报告种类(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>对比对象(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>报告语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Watermark</source>
        <translation>水印(&amp;W)</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>报告种类</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报告语言</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>水印</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>assay::desktop::ReportPage</name>
    <message>
        <source>Reading which reports there are</source>
        <translation>读取可用的报告</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>The report is laid out as it will be printed.</source>
        <translation>报告按打印效果排版。</translation>
    </message>
    <message>
        <source>Previewing the report</source>
        <translation>预览报告</translation>
    </message>
    <message>
        <source>There is no preview</source>
        <translation>无法预览</translation>
    </message>
    <message>
        <source>The banner above says why.</source>
        <translation>原因见上方的提示。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>写入报告</translation>
    </message>
    <message>
        <source>The report stands in %1.</source>
        <translation>报告已保存到 %1。</translation>
    </message>
    <message>
        <source>The trail keeps its SHA-256.</source>
        <translation>审计轨迹中保留其 SHA-256。</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>上一页(&amp;P)</translation>
    </message>
    <message>
        <source>Show the page before</source>
        <translation>显示上一页</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>下一页(&amp;X)</translation>
    </message>
    <message>
        <source>Show the page after</source>
        <translation>显示下一页</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>报告页面</translation>
    </message>
</context>
<context>
    <name>assay::desktop::RequirementDetail</name>
    <message>
        <source>%1 of %2 requirements below have a result.</source>
        <translation>下级的 %2 个条款中有 %1 个已有结果。</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>要求内容</translation>
    </message>
    <message>
        <source>What usually proves it</source>
        <translation>常见证明材料</translation>
    </message>
    <message>
        <source>Evidence (%1)</source>
        <translation>证据（%1）</translation>
    </message>
    <message>
        <source>Nothing is cited yet.</source>
        <translation>尚未引用证据。</translation>
    </message>
</context>
<context>
    <name>assay::desktop::RequirementTreeModel</name>
    <message>
        <source>%1 of the requirements below have a result</source>
        <translation>下级条款中已有结果：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%n 条引用</numerusform>
        </translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>符合情况</translation>
    </message>
    <message>
        <source>Cited</source>
        <extracomment>Heading of a narrow column that counts citations.</extracomment>
        <translation>引用</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>由映射继承</translation>
    </message>
    <message>
        <source>The reviewer has doubts</source>
        <translation>复核人存疑</translation>
    </message>
</context>
<context>
    <name>assay::desktop::ResultCard</name>
    <message>
        <source>To check: %1.</source>
        <translation>待核实：%1。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>符合情况</translation>
    </message>
    <message>
        <source>Inherited from assessment %1 over %2. It becomes yours when you record a result.</source>
        <translation>继承自评估 %1，路径：%2。您记录结果后即成为您的结论。</translation>
    </message>
    <message>
        <source>Computed from the objects below: change their results.</source>
        <translation>由下方测评对象计算得出：请修改各对象的结果。</translation>
    </message>
</context>
<context>
    <name>assay::desktop::ReviewBar</name>
    <message>
        <source>An assessment is signed off by a reviewer, an auditor or an administrator.</source>
        <translation>评估须由复核人、审核员或管理员签署。</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) stand in the way: the workspace&apos;s policies refuse them.</source>
        <translation>
            <numerusform>%n 项结果不符合工作区策略，无法签署。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) have no result.</source>
        <translation>
            <numerusform>%n 项要求尚无结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reviewer doubts %n result(s).</source>
        <translation>
            <numerusform>复核人对 %n 项结果存疑。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) have not been reviewed.</source>
        <translation>
            <numerusform>%n 项结果尚未复核。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) are to be checked.</source>
        <translation>
            <numerusform>%n 项结论有待检查。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every requirement has a reviewed result, and nothing is to be checked.</source>
        <translation>每项要求均有经复核的结果，无待检查事项。</translation>
    </message>
    <message>
        <source>What is signed off is frozen under a digest and cannot be changed; the next assessment starts as a copy.</source>
        <translation>签署后评估将以摘要冻结，不可更改；下一次评估以副本开始。</translation>
    </message>
    <message>
        <source>Sign off %1 · %2?</source>
        <translation>签署 %1 · %2？</translation>
    </message>
    <message>
        <source>Show the &amp;first to check</source>
        <translation>查看第一项(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the first claim that is to be checked</source>
        <translation>转到第一项有待检查的结论</translation>
    </message>
    <message>
        <source>Sign &amp;off and freeze</source>
        <translation>签署并冻结(&amp;O)</translation>
    </message>
    <message>
        <source>Freeze the assessment under its digest</source>
        <translation>以摘要冻结评估</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不签署</translation>
    </message>
    <message>
        <source>Leave the assessment as it is (Esc)</source>
        <translation>保持评估不变（Esc）</translation>
    </message>
</context>
<context>
    <name>assay::desktop::RoleLegend</name>
    <message>
        <source>Roles of the columns</source>
        <translation>各列的用途</translation>
    </message>
</context>
<context>
    <name>assay::desktop::ScoreCards</name>
    <message>
        <source>Results by group</source>
        <translation>各类别评估结果</translation>
    </message>
    <message>
        <source>Share met by group</source>
        <translation>各分组达成率</translation>
    </message>
    <message>
        <source>Where the results stand</source>
        <translation>结果热力图</translation>
    </message>
</context>
<context>
    <name>assay::desktop::ScoreChart</name>
    <message>
        <source>Results by group</source>
        <translation>各类别评估结果</translation>
    </message>
</context>
<context>
    <name>assay::desktop::SearchField</name>
    <message>
        <source>Searching</source>
        <translation>正在搜索</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>没有找到“%1”</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Search requirements, documents, pages, questions, commands…</source>
        <translation>搜索条款、文档、页面、问题、命令…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Finds anything and opens it (%1)</source>
        <translation>查找任何内容并打开（%1）</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>assay::desktop::SheetModel</name>
    <message>
        <source>Column %1: %2. Click to give it another role (Enter).</source>
        <translation>%1 列：%2。单击可更改用途（Enter）。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>letters of a column and its role</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>assay::desktop::SheetPage</name>
    <message>
        <source>There is no assessment of this framework yet: guidance only.</source>
        <translation>还没有针对此评估依据的评估，仅供参阅。</translation>
    </message>
    <message>
        <source>This assessment is signed off; the next one starts as a copy.</source>
        <translation>此评估已签署；下一次评估将以其副本开始。</translation>
    </message>
    <message>
        <source>Your role reads; results are recorded by engineers and reviewers.</source>
        <translation>您的角色只能查看；结果由工程师和评审人记录。</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>%1 of %2 with a result</source>
        <translation>%1 / %2 已有结果</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Filter by ref or words…</source>
        <translation>按编号或词语筛选…</translation>
    </message>
    <message>
        <source>Filter the requirements</source>
        <translation>筛选条款</translation>
    </message>
    <message>
        <source>Filter by result</source>
        <translation>按结果筛选</translation>
    </message>
    <message>
        <source>Show requirements with this result</source>
        <translation>只显示此结果的条款</translation>
    </message>
    <message>
        <source>Cite &amp;evidence…</source>
        <translation>引用证据…(&amp;E)</translation>
    </message>
    <message>
        <source>Search a passage to cite under this requirement</source>
        <translation>查找可引用到此条款的原文</translation>
    </message>
    <message>
        <source>E&amp;xpand all groups</source>
        <translation>展开所有分组(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>折叠所有分组(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Move on to the next open requirement after a result</source>
        <translation>记录结果后转到下一个未评估的条款(&amp;M)</translation>
    </message>
    <message>
        <source>Groups and moving on</source>
        <translation>分组和自动前进</translation>
    </message>
    <message>
        <source>Settings of the requirement tree</source>
        <translation>条款树的设置</translation>
    </message>
    <message>
        <source>Verdicts are given by reviewers and auditors.</source>
        <translation>复核意见由复核人和审核员给出。</translation>
    </message>
    <message>
        <source>You recorded this result: four eyes are required, so another person reviews it.</source>
        <translation>此结果由您记录：按四眼原则须由他人复核。</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>Doubted by the reviewer</source>
        <translation>复核人存疑</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>由映射继承</translation>
    </message>
    <message>
        <source>Walking the crosswalks</source>
        <translation>查找映射</translation>
    </message>
</context>
<context>
    <name>assay::desktop::SheetView</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>工作表预览</translation>
    </message>
    <message>
        <source>Column %1 holds the</source>
        <translation>%1 列的用途</translation>
    </message>
    <message>
        <source>Row %1 is the &amp;header of the table</source>
        <translation>第 %1 行是表头(&amp;H)</translation>
    </message>
</context>
<context>
    <name>assay::desktop::StartPage</name>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Assay</source>
        <translation>证衡 Assay</translation>
    </message>
    <message>
        <source>Assessment and evidence of compliance: every claim stands on a passage that can be looked at.</source>
        <translation>合规评估与证据管理：每一个结论都有可以查看的原文依据。</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近的工作区</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Stops and leaves nothing behind</source>
        <translation>停止，且不留下任何内容</translation>
    </message>
</context>
<context>
    <name>assay::desktop::StateStrip</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>assay::desktop::StatusLine</name>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>评审人</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>Management (read only)</source>
        <translation>管理层（只读）</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>只读打开</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>已全部保存</translation>
    </message>
    <message>
        <source>All jobs done</source>
        <translation>没有进行中的任务</translation>
    </message>
    <message>
        <source>%1 (stopping…)</source>
        <translation>%1（正在停止…）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>取消“%1”</translation>
    </message>
    <message>
        <source>Change your &amp;name…</source>
        <translation>更改姓名(&amp;N)…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>The name that stands in the trail and on reports:</source>
        <translation>写入审计轨迹和报告的姓名：</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Stops what is running; what was finished is kept</source>
        <translation>停止正在进行的任务；已完成的部分保留</translation>
    </message>
    <message>
        <source>Who works, and in which role. Roles are self-declared in a workspace file.</source>
        <translation>谁在工作、以什么角色。工作区文件中的角色由本人声明。</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>姓名和角色</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>More jobs</source>
        <translation>其他任务</translation>
    </message>
</context>
<context>
    <name>assay::desktop::SystemForm</name>
    <message>
        <source>A date is written as 2026-12-31.</source>
        <translation>日期请写作 2026-12-31。</translation>
    </message>
    <message>
        <source>%1 asks for requirements of a lower level on one side; those of level 2 are not shipped, so the level 3 items are assessed instead.</source>
        <translation>%1 在一侧只需较低等级的要求；程序未附第二级条款，因此按第三级条款测评。</translation>
    </message>
    <message>
        <source>New system</source>
        <translation>新建定级对象</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>安全保护等级(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;S: information</source>
        <extracomment>Grade S of an MLPS system: business information security</extracomment>
        <translation>S：业务信息(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;A: service</source>
        <extracomment>Grade A of an MLPS system: system service security</extracomment>
        <translation>A：系统服务(&amp;A)</translation>
    </message>
    <message>
        <source>Grading &amp;report</source>
        <translation>定级报告(&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;xpert review</source>
        <translation>专家评审(&amp;X)</translation>
    </message>
    <message>
        <source>Filing au&amp;thority</source>
        <translation>备案机关(&amp;T)</translation>
    </message>
    <message>
        <source>Filing nu&amp;mber</source>
        <translation>备案证明编号(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Valid until</source>
        <extracomment>Last day of the filing certificate</extracomment>
        <translation>有效期至(&amp;V)</translation>
    </message>
    <message>
        <source>Ass&amp;essor</source>
        <translation>测评机构(&amp;E)</translation>
    </message>
    <message>
        <source>Filing of the &amp;cloud</source>
        <translation>云平台备案(&amp;C)</translation>
    </message>
    <message>
        <source>Exten&amp;d by a year</source>
        <translation>延长一年(&amp;D)</translation>
    </message>
    <message>
        <source>An MLPS assessment was done: the certificate holds one year longer</source>
        <translation>已完成等级测评：备案证明有效期延长一年</translation>
    </message>
    <message>
        <source>A filing certificate holds for three years; each MLPS assessment extends it by one. It is renewed within its last three months.</source>
        <translation>备案证明有效期三年，每完成一次等级测评延长一年；到期前三个月内换发。</translation>
    </message>
    <message>
        <source>A&amp;dd system</source>
        <translation>添加定级对象(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>保存修改(&amp;S)</translation>
    </message>
    <message>
        <source>Record the system (Enter); can be undone</source>
        <translation>记录定级对象 (Enter)；可撤销</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Leave the register as it is</source>
        <translation>登记内容保持不变</translation>
    </message>
</context>
<context>
    <name>assay::desktop::SystemsPage</name>
    <message>
        <source>Objects of the system</source>
        <translation>定级对象的测评对象</translation>
    </message>
    <message>
        <source>System</source>
        <translation>定级对象</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>level %1</source>
        <extracomment>%1 is the level of a graded system, 1 to 4</extracomment>
        <translation>第 %1 级</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>备案</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>测评对象</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Graded systems</source>
        <translation>定级对象</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n 个定级对象</numerusform>
        </translation>
    </message>
    <message>
        <source>Grading and filing</source>
        <translation>定级与备案</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>测评对象</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n 个测评对象</numerusform>
        </translation>
    </message>
    <message>
        <source>No graded system yet</source>
        <translation>尚无定级对象</translation>
    </message>
    <message>
        <source>A graded system has its level, its filing with the police and its objects; an assessment of GB/T 22239 records what was found on each object.</source>
        <translation>定级对象包括其等级、公安备案和测评对象；按 GB/T 22239 开展的评估记录在每个测评对象上的发现。</translation>
    </message>
    <message>
        <source>New ob&amp;ject</source>
        <translation>新建测评对象(&amp;J)</translation>
    </message>
    <message>
        <source>Start a new object of the system</source>
        <translation>为该定级对象新建测评对象</translation>
    </message>
</context>
<context>
    <name>assay::desktop::TakeOverPage</name>
    <message>
        <source>Requirement</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Would become</source>
        <translation>将记录为</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Several ways say different things</source>
        <translation>多条映射路径结论不一</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Recorded result stays</source>
        <translation>保留已有结果</translation>
    </message>
    <message>
        <source>Hint to evidence only</source>
        <translation>仅提示证据</translation>
    </message>
    <message>
        <source>Walking the crosswalks</source>
        <translation>查找映射</translation>
    </message>
    <message>
        <source>Looking ahead</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>No newer edition is known that a crosswalk leads to.</source>
        <translation>没有可经映射转换的新版本。</translation>
    </message>
    <message>
        <source>There is no other assessment that a crosswalk leads from.</source>
        <translation>没有可经映射引用的其他评估。</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) would be taken over.</source>
        <translation>
            <numerusform>将引用 %n 项结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded result(s) would stay as they are.</source>
        <translation>
            <numerusform>%n 项已有结果保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) only suggest where evidence may be.</source>
        <translation>
            <numerusform>%n 条映射仅提示证据所在。</numerusform>
        </translation>
    </message>
    <message>
        <source>To be assessed anew (%1): %2</source>
        <translation>需重新评估（%1）：%2</translation>
    </message>
    <message>
        <source>Leads nowhere in the new edition (%1): %2</source>
        <translation>在新版本中无对应（%1）：%2</translation>
    </message>
    <message>
        <source>Newer edition</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>引用结果</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>预期变化</translation>
    </message>
    <message>
        <source>Edition to move to</source>
        <translation>目标版本</translation>
    </message>
    <message>
        <source>Assessment to take results from</source>
        <translation>来源评估</translation>
    </message>
    <message>
        <source>&amp;Open the new assessment</source>
        <translation>开启新评估(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>引用(&amp;T)</translation>
    </message>
    <message>
        <source>Open an assessment of the newer edition with these results; this one stays</source>
        <translation>以这些结果开启新版本的评估；当前评估保持不变</translation>
    </message>
    <message>
        <source>Record these results as inherited; results of persons stay</source>
        <translation>将这些结果记录为继承；人员记录的结果保持不变</translation>
    </message>
    <message>
        <source>A result that is taken over stays marked as inherited, with its way, until a person records one. It can be undone.</source>
        <translation>引用的结果会标明继承及其路径，直到有人记录结果为止。此操作可撤销。</translation>
    </message>
</context>
<context>
    <name>assay::desktop::TrailPlace</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
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
        <source>Reading the trail</source>
        <translation>读取审计轨迹</translation>
    </message>
    <message>
        <source>Verifying the trail</source>
        <translation>校验审计轨迹</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) verified; the chain is whole.</source>
        <translation>
            <numerusform>已校验 %n 条记录，链条完整。</numerusform>
        </translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>链头：%1</translation>
    </message>
    <message>
        <source>Event %1 does not fit what stands before it.</source>
        <translation>第 %1 条记录与前文不符。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动任何内容。</translation>
    </message>
    <message>
        <source>Compare with a backup from before that event.</source>
        <translation>请与该记录之前的备份比对。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>第 %1 条记录</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>改动内容</translation>
    </message>
    <message>
        <source>Erased; its digest is kept in the chain.</source>
        <translation>内容已清除；摘要仍保留在链中。</translation>
    </message>
    <message>
        <source>In the chain</source>
        <translation>链中位置</translation>
    </message>
    <message>
        <source>Hash: %1</source>
        <translation>哈希：%1</translation>
    </message>
    <message>
        <source>Hash of the event before: %1</source>
        <translation>前一条记录的哈希：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), newest first</source>
        <translation>
            <numerusform>%n 条记录，最新在前</numerusform>
        </translation>
    </message>
    <message>
        <source>Verif&amp;y the trail</source>
        <translation>校验审计轨迹(&amp;Y)</translation>
    </message>
    <message>
        <source>Recomputes every hash from what is stored</source>
        <translation>根据存储内容重新计算每个哈希</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>记录列表</translation>
    </message>
</context>
<context>
    <name>assay::desktop::VerdictCard</name>
    <message>
        <source>%1 recorded the result; %2 reviewed it.</source>
        <translation>结果由 %1 记录，%2 复核。</translation>
    </message>
    <message>
        <source>%1 recorded the result; nobody has reviewed it.</source>
        <translation>结果由 %1 记录，尚未复核。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Note to the &amp;verdict</source>
        <translation>复核意见说明(&amp;V)</translation>
    </message>
    <message>
        <source>Note to the verdict</source>
        <translation>复核意见说明</translation>
    </message>
</context>
<context>
    <name>assay::desktop::WindowCommands</name>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>撤销“%1”(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo “%1”</source>
        <translation>重做“%1”(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>No workspace was opened yet</source>
        <translation>还没有打开过工作区</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>新建工作区(&amp;N)…</translation>
    </message>
    <message>
        <source>Makes an encrypted file for everything that belongs to your compliance</source>
        <translation>建立一个加密文件，保存所有合规资料</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Open the &amp;example</source>
        <translation>打开示例(&amp;E)</translation>
    </message>
    <message>
        <source>Builds and opens the example of a fictional company</source>
        <translation>建立并打开一家虚构公司的示例</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>关闭工作区(&amp;C)</translation>
    </message>
    <message>
        <source>Goes back to the start page</source>
        <translation>回到起始页</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Closes the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Finds anything and opens it</source>
        <translation>查找任何内容并打开</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>回到列表(&amp;B)</translation>
    </message>
    <message>
        <source>Goes back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>跟随系统语言</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>跟随系统颜色</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours of the window.</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colours of the window.</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>前往%1</translation>
    </message>
</context>
<context>
    <name>assay::desktop::WordingCard</name>
    <message>
        <source>Wording</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Free, from: %1</source>
        <translation>可自由使用，来源：%1</translation>
    </message>
    <message>
        <source>Licensed to you, never exported. From: %1</source>
        <translation>已获许可，不会导出。来源：%1</translation>
    </message>
</context>
<context>
    <name>assay::desktop::WordingPage</name>
    <message>
        <source>Ref</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Recording the wording of %1</source>
        <translation>正在记录 %1 的原文</translation>
    </message>
    <message>
        <source>What would stand beside the guidance</source>
        <translation>将与指引并列的原文</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n 条原文</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown with its source. Such as the text of a law: name where it is published.</source>
        <translation>与来源一同显示，例如法律条文：请注明发布处。</translation>
    </message>
    <message>
        <source>Shown in this workspace only and never exported: neither with the framework nor in reports.</source>
        <translation>只在此工作区内显示，不会导出：既不随评估依据导出，也不进入报告。</translation>
    </message>
    <message>
        <source>Web page or gazette (needed)</source>
        <translation>网页或公报（必填）</translation>
    </message>
    <message>
        <source>Edition, licence number</source>
        <translation>版本、许可编号</translation>
    </message>
    <message>
        <source>Import wording</source>
        <translation>导入原文</translation>
    </message>
    <message>
        <source>&amp;May be kept because it is</source>
        <translation>可以保存，因为属于(&amp;M)</translation>
    </message>
    <message>
        <source>On what ground the wording may be kept</source>
        <translation>保存原文的依据</translation>
    </message>
    <message>
        <source>Licensed to us</source>
        <translation>已获许可的文本</translation>
    </message>
    <message>
        <source>Free, such as a law</source>
        <translation>可自由使用的文本，如法律</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>来源(&amp;O)</translation>
    </message>
    <message>
        <source>Source of the wording</source>
        <translation>原文的来源</translation>
    </message>
    <message>
        <source>&amp;Record the wording</source>
        <translation>记录原文(&amp;R)</translation>
    </message>
    <message>
        <source>Put these texts beside the guidance</source>
        <translation>将这些原文与指引并列显示</translation>
    </message>
    <message>
        <source>Texts that were found</source>
        <translation>找到的原文</translation>
    </message>
</context>
<context>
    <name>assay::desktop::WorkspaceView</name>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单（F10）</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
</TS>
