#include "questionnaires/structure/header_words.h"

namespace assay::structure {
namespace {

using enum HeaderRole;
constexpr HeadPosition kLast = HeadPosition::Last;
constexpr HeadPosition kFirst = HeadPosition::First;

// Latin phrases match whole words, without accents and without a plural s; Han, kana and Hangul match anywhere.
constexpr HeaderWords kWords[] = {
    // English
    {Question, 1.0, kLast, u"question|question text|assessment question|survey question|control question"},
    {Question, 0.8, kLast,
     u"requirement|verification requirement|requirement text|requirement description|control requirement|"
     u"checklist item|check item|checkpoint|check point|control statement|test case|criteria|criterion|"
     u"item to check|security requirement|control description|question description|line of enquiry|audit question|"
     u"assessment criteria|query|inquiry|enquiry|what to check|check"},
    {Question, 0.45, kLast,
     u"description|statement|control|specification|control specification|objective|control objective|measure|"
     u"safeguard|practice|item|task|subject|test objective|assessment item|activity|point|action item|test"},
    {Question, 0.7, kLast, u"test name|test title|test description|check name"},
    {Question, 0.25, kLast, u"name|title|control name|control title|text|content|detail requirement"},
    {Answer, 1.0, kLast,
     u"answer|response|reply|vendor response|supplier response|your answer|your response|vendor answer|"
     u"supplier answer|provider response|answer provided|bidder response|respondent answer|consensus assessment "
     u"answer"},
    {Answer, 0.8, kLast,
     u"status|result|verdict|compliant|compliance|compliance status|compliance level|level of compliance|conformity|"
     u"conformance|complied|complie|implemented|implementation status|implementation level|level of implementation|"
     u"in place|met|not met|tested|valid|validated|pass/fail|pass fail|yes/no|yes no|y/n|yes/no/na|yes/no/n/a|"
     u"maturity level|current maturity|maturity|current level|current state|applicable|applicability|"
     u"applicable yes/no|conclusion|outcome|self assessment|self rating|assessment result|test result|"
     u"control ownership|ssrm control ownership|attestation|satisfied|fulfilled|in scope|selection|"
     u"degree of compliance|adherence|current status|done|completed|checked|achieved"},
    {Answer, 0.5, kLast, u"assessment|evaluation|rating|state|value|input|please fill in|ownership|choice"},
    {Comment, 1.0, kLast,
     u"comment|remark|note|additional comment|additional note|vendor comment|supplier comment|additional information|"
     u"additional info|additional detail|supporting comment|supporting information|interview note|further comment|"
     u"general comment|comment and evidence|annotation|feedback|tester note|further explanation|clarification"},
    {Finding, 0.9, kLast,
     u"finding|observation|explanation|detail|rationale|justification|implementation description|"
     u"description of implementation|implementation detail|implementation|compensating control|current practice|"
     u"how implemented|how is it implemented|narrative|response detail|answer detail|supporting detail|"
     u"describe|explain|please explain|please describe|responsibilitie|csc responsibilitie|reason for answer|"
     u"exception|caveat"},
    {Id, 1.0, kLast,
     u"id|no|nr|#|num|number|question id|question no|question number|control id|requirement id|req id|ref id|item no|"
     u"item number|serial no|serial number|sl no|s no|sr no|s/n|q#|q no|uid|guid|uuid|identifier|code|control number|"
     u"test id|qid|control ref|question ref|original #|unique id|row id|index|req no|requirement no|requirement "
     u"number"},
    {Id, 0.5, kLast, u"ref|item|reference no|reference number|reference id|key"},
    {Section, 1.0, kLast,
     u"section|domain|category|subcategory|sub category|area|main area|sub area|subarea|subsection|sub section|topic|"
     u"group|family|control family|control domain|theme|chapter|stream|module|function|business function|"
     u"security practice|component|subdomain|sub domain|requirement area|control area|section name|pillar|"
     u"control group|domain title|domain name|section title|category name|area name|control domain "
     u"title|dimension|platform|phase|subtopic|control category|question category|process area"},
    {Aside, 1.0, kLast,
     u"level|asvs level|l1|l2|l3|level 1|level 2|level 3|r|severity|priority|criticality|impact|likelihood|risk|"
     u"risk level|risk rating|reference|source code reference|source|link|url|more info|more information|"
     u"further information|training|tool|tool used|guidance|guideline|how to|instruction|help|example|expected|"
     u"expected result|expected answer|expected response|expected evidence|evidence|evidence requested|"
     u"evidence required|required evidence|evidence reference|supporting evidence|proof|artifact|document reference|"
     u"recommendation|advice|remediation|remediation advice|mitigation|mapping|standard mapping|compliance mapping|"
     u"standard|framework|regulation|cwe|nist|cve|owasp|iso|answer type|response type|answer option|response option|"
     u"question type|option|answer choice|choice list|allowed value|allowed answer|since|version|owner|control owner|"
     u"due date|target date|date|assigned to|assignee|responsible|responsible person|responsible party|"
     u"description optional|test procedure|testing procedure|procedure|method|methodology|test method|rationale for "
     u"question|reason for question|follow up|frequency|status description|affected item|attachment|target level|"
     u"target maturity|target|depth|assessable|implementation group|asset type|scope|evidence example|"
     u"possible evidence|implementation guidance|supplementary information|why it matter|removed|deprecated|"
     u"change|reason|original|removed in|applicability to|in scope for|tester|"
     u"test date|audit date|assessor|evidence link|evidence location|question group|answer set|urn"},
    {Customers, 1.0, kLast,
     u"weight|weighting|score|point|max score|maximum score|scoring|rating scale|default importance|importance|"
     u"analyst note|analyst comment|analyst|reviewer comment|reviewer note|reviewer|review comment|review result|"
     u"internal use|internal use only|office use|for office use only|customer comment|customer note|customer use|"
     u"buyer comment|buyer note|buyer|evaluator|evaluator comment|evaluator score|bank use|compliant override|"
     u"importance override|compliant response|override|non negotiable|qa comment|client comment|client remark|"
     u"reserved for|do not fill|approver comment"},
    // Chinese, both scripts
    {Question, 1.0, kLast, u"问题|問題|题目|題目|设问|提问|问卷内容|调查问题|评估问题|询问内容|问题描述|问题内容"},
    {Question, 0.85, kLast,
     u"要求|检查项|检查项目|检查内容|检查要点|检查点|检查要求|测评项|测评项目|测评内容|测评要求|测评指标|测评点|评估项|"
     u"评估内容|"
     u"评估要点|评估指标|评估要求|评估项目|审核内容|审核项|审核要点|审查内容|审查项|审查要点|核查内容|核查项|核查要点|"
     u"调查内容|"
     u"调研内容|调查项目|控制要求|技术要求|安全要求|要求内容|要求细节|条款内容|评价内容|评价指标|需求|需求描述|"
     u"安全需求|基线要求|"
     u"合规要求|检测项|检测内容|自查内容|自查项|自评内容|考核内容|檢查項目|檢查內容|檢核項目|檢核內容|查核項目|"
     u"查核內容|"
     u"評估項目|評估內容|稽核項目|要求事項|控制措施要求|标准要求|管理要求|加固项|配置项|条款要求|具体要求|指标要求"},
    {Question, 0.5, kLast,
     u"描述|内容|內容|事项|事項|项目|項目|条款|指标|措施|控制措施|安全措施|控制项|检查|评测项|指標|控制點描述|任务"},
    {Question, 0.25, kLast, u"名称|名稱|标题|標題|产品体现"},
    {Answer, 1.0, kLast,
     u"答复|答覆|回答|回复|回覆|答案|应答|應答|响应|响应情况|应答情况|答题|填写内容|填报内容|填写栏|供应商回复|"
     u"供应商答复|"
     u"供应商应答|投标人响应|厂商回复|廠商回覆|乙方回复|贵司回复|填答|作答"},
    {Answer, 0.85, kLast,
     u"结果|結果|结论|結論|检查结果|测评结果|评估结果|核查结果|审核结果|自查结果|自评结果|检测结果|符合情况|符合性|"
     u"符合程度|"
     u"符合與否|符合与否|是否|合规情况|合规性|满足情况|满足程度|达标情况|完成情况|判定|判断|状态|狀態|實施狀態|"
     u"实施状态|"
     u"落实状态|实现情况|符合状况|符合狀況|自评|自查情况|适用性|適用性|评价结果|检查结论|测评结论|单项判定|成熟度|"
     u"成熟度等级|"
     u"涉及/豁免|偏离情况|支持情况|自評結果|檢核結果|查核結果|符合度"},
    {Comment, 1.0, kLast,
     u"备注|備註|备考|说明|說明|备注说明|补充说明|補充說明|意见|意見|评论|評論|批注|其他说明|说明信息"},
    {Finding, 0.9, kLast,
     u"检查情况|检查记录|结果记录|测评记录|现状|现状描述|现状说明|现场情况|现场记录|实际情况|具体情况|情况说明|"
     u"情况描述|落实情况|"
     u"实施情况|执行情况|问题说明|问题记录|不符合说明|不符合描述|不符合项描述|原因|理由|不适用理由|现有措施|实现方式|"
     u"证据描述|"
     u"檢查情況|檢查紀錄|現況|現況說明|實施情形|執行情形|測評記錄|访谈记录|核查记录|检查发现|審查發現|详细说明|"
     u"详细描述"},
    {Id, 1.0, kLast,
     u"序号|序號|编号|編號|序列|条款号|條款號|条款编号|控制点编号|指标编号|检查编号|标识|代码|项次|項次|题号|題號|号码|"
     u"编码|編碼"},
    {Section, 1.0, kLast,
     u"分类|分類|类别|類別|大类|大類|小类|小類|控制点|控制點|控制域|领域|領域|安全层面|层面|層面|模块|模組|章节|章節|"
     u"类型|類型|"
     u"分组|分組|一级指标|二级指标|安全类|安全域|域|维度|維度|子类|子類|控制类|检查类别|检查对象|测评对象|安全控制点|"
     u"主题|板块|"
     u"构面|構面"},
    {Aside, 1.0, kLast,
     u"等级|等級|级别|級別|权重|權重|优先级|優先級|严重程度|严重性|嚴重性|重要性|重要程度|风险|風險|风险等级|风险级别|"
     u"影响|参考|參考|参考资料|"
     u"依据|依據|参考依据|标准依据|链接|鏈接|連結|工具|检查工具|示例|範例|范例|操作示例|评估操作示例|方法|检查方法|"
     u"测评方法|"
     u"测评实施|测评步骤|评估方法|核查方法|检查步骤|操作步骤|检测方法|检查方式|检测步骤|预期结果|預期結果|期望结果|"
     u"判定标准|判定依据|判断标准|"
     u"符合条件|建议|建議|整改建议|加固建议|改进建议|整改意见|加固方法|加固方案|修复建议|指导|指引|填写说明|填写指引|"
     u"填写要求|填報說明|"
     u"填写示例|证明材料|佐证材料|佐證資料|佐证|佐證|证据|證據|附件|证明文件|文档名称|支持材料|责任人|责任部门|負責人|"
     u"负责人|负责部门|"
     u"检查人|检查人员|检查日期|测评日期|日期|时间|期限|整改期限|完成时间|适用等级|适用范围|适用对象|来源|映射|标准|"
     u"对应标准|对应条款|"
     u"版本|选项|可选项|答案选项|回答类型|题型|频率|培训|更多信息|答题说明|目的|解释|条文说明|要点说明"},
    {Customers, 1.0, kLast,
     u"分值|得分|评分|分数|评审意见|评审结果|审核意见|复核意见|复核结果|甲方意见|甲方评价|客户意见|采购方|内部使用|"
     u"评委|满分|评分标准|"
     u"扣分|扣分标准|審核意見|評分|審查意見|招标方|我行意见|行方意见|审批意见"},
    // Japanese
    {Question, 1.0, kLast, u"質問|設問|質問内容|質問事項|お伺い"},
    {Question, 0.85, kLast,
     u"確認事項|確認項目|確認内容|チェック項目|チェック内容|点検項目|点検内容|要求事項|要件|評価項目|評価内容|検査項目|"
     u"監査項目|"
     u"管理策|セキュリティ要件|調査項目|ヒアリング項目|チェックリスト項目|対策内容|調査内容"},
    {Answer, 1.0, kLast, u"回答|回答欄|ご回答|貴社回答|御社回答|記入欄|返答"},
    {Answer, 0.85, kLast,
     u"評価結果|判定結果|対応状況|実施状況|適合|適合状況|適合性|遵守状況|ステータス|状況|状態|達成状況|有無|可否|"
     u"実施有無|"
     u"対応可否|チェック結果|点検結果|確認結果|チェック欄|成熟度レベル|充足"},
    {Comment, 1.0, kLast, u"コメント|備考|補足|補足説明|特記事項|メモ"},
    {Finding, 0.9, kLast,
     u"説明|詳細|所見|指摘事項|具体的内容|実施内容|対応内容|現状説明|回答詳細|理由|根拠説明|確認結果詳細|状況説明"},
    {Id, 1.0, kLast, u"番号|項番|通番|管理番号|質問番号|項目番号|設問番号|識別子|連番"},
    {Section, 1.0, kLast,
     u"カテゴリ|カテゴリー|区分|大項目|中項目|小項目|大分類|中分類|小分類|分野|章|セクション|サブカテゴリ"},
    {Aside, 1.0, kLast,
     u"重大度|重要度|優先度|参照|参考|リンク|エビデンス|証跡|根拠|根拠資料|ツール|レベル|記入例|記載例|回答例|記入要領|"
     u"確認方法|"
     u"評価方法|手順|ガイダンス|推奨事項|対策例|担当|担当者|期日|回答形式|選択肢|トレーニング|添付|関連規格|解説|"
     u"詳細情報|リスク|判定基準"},
    {Customers, 1.0, kLast,
     u"スコア|重み|配点|得点|点数|当社使用欄|当社コメント|評価者コメント|審査コメント|弊社記入欄"},
    // Korean
    {Question, 1.0, kLast, u"질문|문항|설문|질문내용|질의"},
    {Question, 0.85, kLast,
     u"점검항목|점검내용|점검요구사항|요구사항|요구 "
     u"사항|점검사항|통제항목|평가항목|확인항목|확인사항|체크항목|검토항목|진단항목|"
     u"인증기준|평가내용|세부점검항목|주요확인사항|체크리스트항목|항목"},
    {Answer, 1.0, kLast, u"답변|응답|회신|회답|답"},
    {Answer, 0.85, kLast,
     u"결과|점검결과|진단결과|평가결과|상태|여부|준수여부|이행여부|적용여부|충족여부|준수현황|이행현황|판정|적합성|"
     u"적합|운영여부|"
     u"양호/취약|이행상태"},
    {Comment, 1.0, kLast, u"비고|의견|코멘트|메모|참고사항|추가설명"},
    {Finding, 0.9, kLast,
     u"설명|상세내용|현황|운영현황|운영현황설명|세부내용|사유|근거설명|이행내용|발견사항|상세설명"},
    {Id, 1.0, kLast, u"번호|순번|항번|일련번호|관리번호|식별자|코드|연번"},
    {Section, 1.0, kLast, u"분류|구분|영역|분야|카테고리|대분류|중분류|소분류|도메인|주제|부문"},
    {Aside, 1.0, kLast,
     u"심각도|우선순위|중요도|위험도|위험|등급|레벨|참고|참조|링크|도구|증적|증빙|증거|증빙자료|점검방법|점검 "
     u"방법|방법|가이드|지침|예시|"
     u"예상결과|판단기준|권고사항|조치방법|대응방안|담당자|담당부서|일자|기한|버전|관련근거|관련법규|교육|응답유형|"
     u"첨부"},
    {Customers, 1.0, kLast, u"점수|배점|가중치|평가자의견|검토의견|심사의견|내부용"},
    // German
    {Question, 1.0, kLast, u"frage|fragen|prufungsfrage|pruffrage|kontrollfrage|fragestellung|fragentext"},
    {Question, 0.8, kLast,
     u"anforderung|anforderungen|prufpunkt|prufpunkte|kriterium|kriterien|massnahme|massnahmen|prufkriterium|"
     u"sicherheitsanforderung|anforderungstext|prufgegenstand|prufaspekt"},
    {Question, 0.45, kLast, u"beschreibung|kontrolle|ziel|aussage|prufung"},
    {Answer, 1.0, kLast, u"antwort|antworten|ihre antwort|ruckmeldung|antwort des lieferanten"},
    {Answer, 0.8, kLast,
     u"ergebnis|erfullt|erfullungsgrad|umgesetzt|umsetzungsstatus|umsetzungsgrad|stand der "
     u"umsetzung|reifegrad|erfullung|"
     u"konform|konformitat|vorhanden|anwendbar|anwendbarkeit|ja/nein|ja nein|bewertung|trifft zu|zutreffend|umsetzung"},
    {Comment, 1.0, kLast, u"bemerkung|bemerkungen|kommentar|kommentare|anmerkung|anmerkungen|notiz|notizen|erganzung"},
    {Finding, 0.9, kLast,
     u"erlauterung|erlauterungen|begrundung|feststellung|feststellungen|beschreibung der umsetzung|"
     u"umsetzungsbeschreibung|details|beobachtung|befund"},
    {Id, 1.0, kLast, u"nummer|lfd nr|laufende nummer|kennung|kontrollnummer|fragenummer|ziffer|kennziffer"},
    {Section, 1.0, kLast,
     u"bereich|kategorie|kapitel|abschnitt|themenbereich|thema|domane|themengebiet|handlungsfeld|baustein"},
    {Aside, 1.0, kLast,
     u"referenz|referenzen|referenzdokumentation|referenz "
     u"dokumentation|nachweis|nachweise|dokumentation|verweis|quelle|"
     u"hinweis|hinweise|empfehlung|empfehlungen|beispiel|beispiele|schutzbedarf|prioritat|stufe|zielreifegrad|werkzeug|"
     u"verantwortlich|verantwortlicher|termin|frist|datum|erwartetes "
     u"ergebnis|hilfe|ausfullhinweis|antwortmoglichkeiten|risiko"},
    {Customers, 1.0, kLast, u"gewichtung|punkte|punktzahl|gewicht|interner vermerk|bewertung durch auftraggeber"},
    // Spanish, Portuguese, Italian, French
    {Question, 1.0, kFirst,
     u"pregunta|cuestion|enunciado|pergunta|questao|questoe|domanda|domande|quesito|quesiti|intitule de la question|"
     u"questions|libelle de la question"},
    {Question, 0.8, kFirst,
     u"requisito|requisiti|requerimiento|exigencia|exigence|criterio|criteri|critere|punto de control|point de "
     u"controle|"
     u"item de verificacao|elemento de verificacion|punto di controllo|elemento da verificare|medida|mesure|misura"},
    {Question, 0.45, kFirst, u"descripcion|descricao|descrizione|libelle|control|controle|controllo|enonce|objectif"},
    {Answer, 1.0, kFirst,
     u"respuesta|resposta|risposta|risposte|reponse|respuesta del proveedor|resposta do fornecedor|"
     u"risposta del fornitore|reponse du fournisseur|contestacion"},
    {Answer, 0.8, kFirst,
     u"estado|cumplimiento|cumple|resultado|nivel de cumplimiento|grado de cumplimiento|si/no|estado de cumplimiento|"
     u"implementado|aplica|aplicabilidad|situacao|conformidade|atende|atendimento|sim/nao|grau de conformidade|"
     u"implantado|stato|conformita|conforme|esito|risultato|statut|etat|conformite|resultat|oui/non|applicable|"
     u"applicabilite|niveau de conformite|mis en place|applicabile|madurez|nivel de madurez|maturite|en place|"
     u"conformidad|realizado|verificacion"},
    {Comment, 1.0, kFirst,
     u"comentario|observacion|observacione|nota|notas|aclaracion|aclaracione|observacao|observacoe|commento|commenti|"
     u"osservazione|osservazioni|note|commentaire|remarque|precision|observation|informacion adicional"},
    {Finding, 0.9, kFirst,
     u"justificacion|hallazgo|hallazgos|explicacion|detalle|justificativa|justificacao|detalhe|evidenciado|achado|"
     u"giustificazione|dettaglio|dettagli|rilievo|justification|constat|explication|detail|descripcion de la "
     u"implementacion"},
    {Id, 1.0, kFirst, u"codigo|numero|n|nro|num|identificador|codice|identificativo|identifiant|ref|id|code"},
    {Section, 1.0, kFirst,
     u"categoria|seccion|area|dominio|capitulo|ambito|apartado|tema|secao|bloco|sezione|capitolo|categorie|domaine|"
     u"chapitre|section|theme|rubrique|familia|famille|subcategoria|bloque"},
    {Aside, 1.0, kFirst,
     u"referencia|enlace|herramienta|guia|recomendacion|recomendacione|evidencia|evidencias|prueba|nivel|prioridad|"
     u"severidad|gravedad|riesgo|responsable|fecha|resultado esperado|respuesta esperada|tipo de respuesta|opcione|"
     u"metodo|ejemplo|norma|orientacao|prova|responsavel|data|prioridade|gravidade|risco|tipo de resposta|riferimento|"
     u"riferimenti|evidenza|evidenze|strumento|priorita|gravita|rischio|scadenza|guida|raccomandazione|preuve|"
     u"preuves|lien|outil|niveau|priorite|gravite|risque|echeance|recommandation|guide|methode|exemple|type de reponse|"
     u"formacion|mas informacion|mais informacao|capacitacion|treinamento|livello"},
    {Customers, 1.0, kFirst,
     u"puntuacion|puntaje|peso|valoracion interna|pontuacao|punteggio|ponderation|poids|note interne|uso interno|"
     u"ponderacion|calificacion|uso exclusivo"},
};

}  // namespace

std::span<const HeaderWords> headerVocabulary()
{
    return kWords;
}

}  // namespace assay::structure
