#!/usr/bin/python3
"""Renders sources/ into documents/, documents.yaml and the two questionnaires.

Needs (Debian): python3-yaml python3-markdown weasyprint python3-docx
python3-openpyxl python3-pil fonts-noto-cjk.  Give file names as arguments
to render only these.
"""
import datetime
import html
import os
import re
import sys
import tempfile
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

HERE = Path(__file__).resolve().parent
SRC, OUT = HERE / "sources", HERE / "documents"
QUESTIONNAIRES = ("customer-questions.md", "past-answers.md")
STAMP = datetime.datetime(2026, 11, 20, 9, 0, 0)
os.environ.setdefault("SOURCE_DATE_EPOCH", "1795136400")
FONT = "Noto Sans CJK SC"
SMALL = "Noto Sans CJK SC Text"

import yaml  # noqa: E402

LABELS = {
    "zh": {"number": "文件编号", "version": "版本", "owner": "责任人", "approver": "批准", "classification": "密级",
           "effective": "生效日期", "until": "有效期至", "period": "记录期间", "history": "版本历史", "v": "版本",
           "d": "日期", "a": "修订人", "c": "修订说明", "control": "文件控制", "page": "第 {} 页，共 {} 页",
           "company": "云栎软件（杭州）有限公司"},
    "en": {"number": "Document no.", "version": "Version", "owner": "Owner", "approver": "Approved by",
           "classification": "Classification", "effective": "Effective", "until": "Valid until", "period": "Period",
           "history": "Version history", "v": "Version", "d": "Date", "a": "Author", "c": "Change",
           "control": "Document control", "page": "Page {} of {}", "company": "Yunli Software (Hangzhou) Co., Ltd."},
}
CLASSES = {
    "zh": {"public": "公开", "customer-nda": "客户（须签保密协议）", "auditor": "审核员可见", "internal": "内部"},
    "en": {"public": "Public", "customer-nda": "Customers under NDA", "auditor": "Auditors", "internal": "Internal"},
}


def load(path):
    _, head, body = path.read_text(encoding="utf-8").split("---\n", 2)
    return yaml.safe_load(head), body


def control_rows(m):
    lab = LABELS[m["language"]]
    rows = [(lab["number"], m["number"]), (lab["version"], m["version"]), (lab["owner"], m["owner"]),
            (lab["approver"], m["approver"]),
            (lab["classification"], CLASSES[m["language"]][m["classification"]]),
            (lab["effective"], m["effective"])]
    if m.get("until"):
        rows.append((lab["until"], m["until"]))
    if m.get("period_from"):
        rows.append((lab["period"], "%s – %s" % (m["period_from"], m["period_to"])))
    return [(str(a), str(b)) for a, b in rows]


def company(m):
    if "Guanyi" in str(m["owner"]):
        return "Guanyi Security Laboratory"
    return LABELS[m["language"]]["company"]


# ---------------------------------------------------------------- PDF

CSS = """
@page { size: A4; margin: 24mm 20mm 20mm 20mm;
  @top-left { content: "%(company)s"; font: 8pt "%(font)s"; color: #5b6670; }
  @top-right { content: "%(number)s  %(version)s"; font: 8pt "%(font)s"; color: #5b6670; }
  @bottom-left { content: "%(class)s"; font: 8pt "%(font)s"; color: #5b6670; }
  @bottom-right { content: %(page)s; font: 8pt "%(font)s"; color: #5b6670; } }
body { font: 10pt/1.6 "%(font)s"; color: #1d252c; }
.title { border-top: 3pt solid #1f5673; border-bottom: .6pt solid #9fb3c0; padding: 9pt 0 7pt; margin-bottom: 10pt; }
.title h1 { font-size: 19pt; margin: 0; color: #1f5673; line-height: 1.3; }
.title p { margin: 2pt 0 0; color: #5b6670; font-size: 9pt; }
h2 { font-size: 13pt; color: #1f5673; margin: 13pt 0 4pt; break-after: avoid; }
h3 { font-size: 11pt; margin: 9pt 0 3pt; break-after: avoid; }
p { margin: 0 0 6pt; text-align: justify; break-inside: avoid; }
li { margin-bottom: 2pt; }
table { border-collapse: collapse; width: 100%%; margin: 4pt 0 9pt; font-size: 9pt; line-height: 1.45; }
th, td { border: .5pt solid #9fb3c0; padding: 2.5pt 5pt; text-align: left; vertical-align: top; }
th { background: #e4edf2; }
tr { break-inside: avoid; }
table.control { margin-bottom: 8pt; } table.control td:nth-child(odd) { background: #f1f5f7; width: 16%%; }
"""

CERT_CSS = """
@page { size: A4; margin: 16mm; @bottom-center { content: "%(number)s · " counter(page) " / " counter(pages); font: 8pt "%(font)s"; color: #666; } }
body { font: 11pt/1.5 "%(font)s"; color: #222; border: 2.5pt double #7a5c1e; padding: 14mm 16mm; text-align: center; height: 230mm; }
h1 { font-size: 25pt; color: #7a5c1e; margin: 14pt 0; } h2 { font-size: 16pt; margin: 8pt 0; }
p:first-child { font-size: 15pt; letter-spacing: 2pt; color: #7a5c1e; }
table { margin: 14pt auto; border-collapse: collapse; } th, td { padding: 3pt 12pt; text-align: left; border-bottom: .5pt solid #c9b98f; font-weight: normal; }
"""


def esc(s):
    return html.escape(str(s))


FACES = {}


def faces():
    """Small fonts with just the characters of the sources, so that the PDF files stay small."""
    if not FACES:
        from fontTools import subset
        from fontTools.ttLib import TTFont
        text = "".join(p.read_text(encoding="utf-8") for p in SRC.glob("*.md")) + str(LABELS) + str(CLASSES)
        text += "".join(map(chr, range(32, 127)))
        FACES["dir"] = tempfile.TemporaryDirectory()
        rules = []
        for style, weight in (("Regular", 400), ("Bold", 700)):
            f = TTFont("/usr/share/fonts/opentype/noto/NotoSansCJK-%s.ttc" % style, fontNumber=2)
            o = subset.Options()
            o.layout_features, o.hinting, o.desubroutinize, o.notdef_outline = [], False, True, True
            o.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "VORG", "vhea", "vmtx", "DSIG"]
            sub = subset.Subsetter(o)
            sub.populate(text=text)
            sub.subset(f)
            target = Path(FACES["dir"].name, style + ".otf")
            f.save(str(target))
            rules.append('@font-face { font-family: "%s"; font-weight: %d; src: url("%s"); }' % (SMALL, weight, target.as_uri()))
        FACES["css"] = "\n".join(rules)
    return FACES["css"]


def render_pdf(m, body, target):
    import markdown
    import weasyprint
    from weasyprint.text.fonts import FontConfiguration
    lab = LABELS[m["language"]]
    inner = markdown.markdown(body, extensions=["tables", "sane_lists"])
    a, b = lab["page"].split("{}")[0], lab["page"].split("{}")[1:]
    page = '"%s" counter(page) "%s" counter(pages) "%s"' % (a, b[0], b[1])
    values = {"company": company(m), "font": SMALL, "number": m["number"], "version": m["version"],
              "class": CLASSES[m["language"]][m["classification"]], "page": page}
    if m.get("layout") == "certificate":
        css, top = CERT_CSS % values, ""
    else:
        css = CSS % values
        rows = control_rows(m)
        if len(rows) % 2:
            rows.append(("", ""))
        control = "".join("<tr>%s</tr>" % "".join("<td>%s</td><td>%s</td>" % (esc(x), esc(y)) for x, y in rows[i:i + 2])
                          for i in range(0, len(rows), 2))
        history = "".join("<tr>%s</tr>" % "".join("<td>%s</td>" % esc(c) for c in r) for r in m.get("history", []))
        head = "".join("<th>%s</th>" % lab[k] for k in "vdac")
        top = ('<div class="title"><h1>%s</h1><p>%s</p></div><table class="control">%s</table><table><tr>%s</tr>%s</table>'
               % (esc(m["title"]), esc(company(m)), control, head, history))
    page_html = ('<html lang="%s"><head><title>%s</title><meta name="author" content="%s"><style>%s</style></head><body>%s%s</body></html>'
                 % ("zh-CN" if m["language"] == "zh" else "en", esc(m["title"]), esc(company(m)), faces() + css, top, inner))
    weasyprint.HTML(string=page_html).write_pdf(str(target), font_config=FontConfiguration())


# ---------------------------------------------------------------- Markdown blocks for DOCX and XLSX

def cells(line):
    return [c.strip() for c in line.strip().strip("|").split("|")]


def blocks(body):
    """Yields (kind, value): h2, h3, p, ol, ul, table."""
    lines = body.strip("\n").split("\n")
    i = 0
    while i < len(lines):
        line = lines[i]
        if not line.strip():
            i += 1
        elif line.startswith("### "):
            yield "h3", line[4:]
            i += 1
        elif line.startswith("## "):
            yield "h2", line[3:]
            i += 1
        elif line.startswith("|"):
            rows = []
            while i < len(lines) and lines[i].startswith("|"):
                rows.append(cells(lines[i]))
                i += 1
            yield "table", [rows[0]] + rows[2:]
        elif re.match(r"\d+\. ", line):
            yield "ol", re.sub(r"^\d+\. ", "", line)
            i += 1
        elif line.startswith("- "):
            yield "ul", line[2:]
            i += 1
        else:
            yield "p", line
            i += 1


def render_docx(m, body, target):
    import docx
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt, RGBColor
    lab = LABELS[m["language"]]
    d = docx.Document()
    cp = d.core_properties
    cp.author = cp.last_modified_by = company(m)
    cp.title, cp.comments = m["title"], ""
    cp.created = cp.modified = STAMP
    cp.language = "zh-CN" if m["language"] == "zh" else "en-GB"
    latin = "Noto Sans CJK SC" if m["language"] == "zh" else "Calibri"
    for name, size in (("Normal", 10.5), ("Title", 20), ("Heading 1", 14), ("Heading 2", 12)):
        st = d.styles[name]
        st.font.name, st.font.size = latin, Pt(size)
        fonts = st.element.get_or_add_rPr().get_or_add_rFonts()
        for k in list(fonts.keys()):
            if "heme" in k:
                del fonts.attrib[k]
        fonts.set(qn("w:eastAsia"), FONT)
        fonts.set(qn("w:hAnsi"), latin)
        if name != "Normal":
            st.font.color.rgb = RGBColor(0x1F, 0x56, 0x73)
    sec = d.sections[0]
    sec.page_width, sec.page_height = Cm(21), Cm(29.7)
    sec.left_margin = sec.right_margin = Cm(2.2)
    sec.header.paragraphs[0].text = "%s\t\t%s  %s" % (company(m), m["number"], m["version"])
    foot = sec.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.RIGHT

    def field(par, code):
        for kind in ("begin", None, "end"):
            run = par.add_run()
            if kind:
                e = OxmlElement("w:fldChar")
                e.set(qn("w:fldCharType"), kind)
            else:
                e = OxmlElement("w:instrText")
                e.text = code
            run._r.append(e)
    parts = lab["page"].split("{}")
    foot.add_run(parts[0])
    field(foot, "PAGE")
    foot.add_run(parts[1])
    field(foot, "NUMPAGES")
    foot.add_run(parts[2])

    def shade(cell):
        e = OxmlElement("w:shd")
        e.set(qn("w:val"), "clear")
        e.set(qn("w:fill"), "E4EDF2")
        cell._tc.get_or_add_tcPr().append(e)

    def table(rows, head=True):
        t = d.add_table(rows=0, cols=len(rows[0]))
        t.style = "Table Grid"
        wide = [min(40, max(7, max(width_of(r[i]) for r in rows))) for i in range(len(rows[0]))]
        for col, w in zip(t.columns, wide):
            col.width = Cm(16.6 * w / sum(wide))
        for n, r in enumerate(rows):
            for c, v, w in zip(t.add_row().cells, r, wide):
                c.text = ""
                c.width = Cm(16.6 * w / sum(wide))
                run = c.paragraphs[0].add_run(str(v))
                run.font.size = Pt(9)
                if head and n == 0:
                    run.bold = True
                    shade(c)
        d.add_paragraph()

    d.add_paragraph(m["title"], style="Title")
    rows = control_rows(m)
    if len(rows) % 2:
        rows.append(("", ""))
    table([rows[i] + rows[i + 1] for i in range(0, len(rows), 2)], head=False)
    table([[lab[k] for k in "vdac"]] + [list(map(str, r)) for r in m["history"]])
    for kind, v in blocks(body):
        if kind == "table":
            table(v)
        elif kind in ("h2", "h3"):
            d.add_heading(v, level=1 if kind == "h2" else 2)
        else:
            style = {"ol": "List Number", "ul": "List Bullet", "p": None}[kind]
            par = d.add_paragraph(style=style)
            for n, piece in enumerate(v.split("**")):
                par.add_run(piece).bold = bool(n % 2)
    d.save(str(target))
    settle(target)


def book(m_title, author):
    import openpyxl
    wb = openpyxl.Workbook()
    wb.properties.creator = wb.properties.lastModifiedBy = author
    wb.properties.title = m_title
    wb.properties.created = wb.properties.modified = STAMP
    return wb


def settle(target):
    """Gives the parts of an Office file fixed dates, so that remaking changes nothing by itself."""
    with ZipFile(str(target)) as z:
        parts = [(n, z.read(n)) for n in z.namelist()]
    with ZipFile(str(target), "w", ZIP_DEFLATED) as z:
        for name, data in parts:
            if name == "docProps/core.xml":
                data = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + STAMP.strftime("%Y-%m-%dT%H:%M:%SZ").encode(), data)
            info = ZipInfo(name, STAMP.timetuple()[:6])
            info.compress_type = ZIP_DEFLATED
            z.writestr(info, data)


def save(wb, target):
    wb.save(str(target))
    settle(target)


def xl_styles():
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    thin = Side(style="thin", color="9FB3C0")
    return {"border": Border(left=thin, right=thin, top=thin, bottom=thin),
            "head": PatternFill("solid", fgColor="1F5673"), "section": PatternFill("solid", fgColor="DCE8EE"),
            "grey": PatternFill("solid", fgColor="F1F5F7"),
            "white": Font(name="Calibri", bold=True, color="FFFFFF"), "bold": Font(name="Calibri", bold=True),
            "title": Font(name="Calibri", bold=True, size=15, color="1F5673"),
            "small": Font(name="Calibri", size=9, color="5B6670"),
            "wrap": Alignment(wrap_text=True, vertical="top"), "mid": Alignment(wrap_text=True, vertical="center"),
            "center": Alignment(horizontal="center", vertical="center", wrap_text=True)}


def fit(ws):
    """A4 across, as many pages down as it takes."""
    ws.page_setup.orientation, ws.page_setup.paperSize = "landscape", 9
    ws.page_setup.fitToWidth, ws.page_setup.fitToHeight = 1, 0
    ws.sheet_properties.pageSetUpPr.fitToPage = True


def width_of(text):
    return sum(2 if ord(c) > 0x2E80 else 1 for c in str(text))


def value(text):
    if re.fullmatch(r"-?\d+(\.\d+)?", text):
        return float(text) if "." in text else int(text)
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return datetime.date.fromisoformat(text)
    return text


def render_xlsx(m, body, target):
    from openpyxl.utils import get_column_letter
    s = xl_styles()
    lab = LABELS[m["language"]]
    wb = book(m["title"], company(m))
    ws = wb.active
    ws.title = lab["control"]
    ws["A1"], ws["A1"].font = m["title"], s["title"]
    ws["A2"] = company(m)
    r = 4
    for k, v in control_rows(m):
        ws.cell(r, 1, k).fill = s["grey"]
        ws.cell(r, 2, v)
        for c in (1, 2):
            ws.cell(r, c).border = s["border"]
        r += 1
    r += 1
    for row in [[lab[k] for k in "vdac"]] + m["history"]:
        for c, v in enumerate(row, 1):
            ws.cell(r, c, str(v)).border = s["border"]
        r += 1
    for col, w in zip("ABCD", (16, 34, 22, 40)):
        ws.column_dimensions[col].width = w
    for kind, v in blocks(body):
        if kind == "h2":
            ws = wb.create_sheet(v)
            ws["A1"], ws["A1"].font = v, s["title"]
            r = 3
        elif kind == "table":
            for n, row in enumerate(v):
                for c, x in enumerate(row, 1):
                    cell = ws.cell(r, c, x if n == 0 else value(x))
                    cell.border, cell.alignment = s["border"], s["wrap"]
                    if n == 0:
                        cell.font, cell.fill = s["white"], s["head"]
                    if isinstance(cell.value, datetime.date):
                        cell.number_format = "yyyy-mm-dd"
                r += 1
            ws.freeze_panes = "A4"
            for c in range(1, len(v[0]) + 1):
                w = max(width_of(row[c - 1]) for row in v)
                ws.column_dimensions[get_column_letter(c)].width = min(34, max(9, w + 2))
            fit(ws)
            ws.print_title_rows = "3:3"
        else:
            ws.cell(r + 1, 1, v)
            r += 2
    save(wb, target)


# ---------------------------------------------------------------- PNG

def render_png(m, body, target):
    from PIL import Image, ImageDraw, ImageFont
    path = "/usr/share/fonts/opentype/noto/NotoSansCJK-%s.ttc"

    def font(size, bold=False):
        return ImageFont.truetype(path % ("Bold" if bold else "Regular"), size, index=2)
    im = Image.new("RGB", (1280, 800), "#f3f5f7")
    d = ImageDraw.Draw(im)
    d.rectangle((0, 0, 1280, 56), fill="#16374a")
    d.text((24, 13), "云栎身份平台 · 管理控制台", font=font(20, True), fill="white")
    d.text((980, 17), "陆鸣岐（安全管理员）  2026-11-03 10:42", font=font(14), fill="#c5d6e0")
    d.rectangle((0, 56, 220, 800), fill="#ffffff")
    for i, t in enumerate(("概览", "用户与组", "应用接入", "认证策略", "多因素认证", "会话", "审计日志", "系统设置")):
        y = 84 + i * 46
        if t == "多因素认证":
            d.rectangle((0, y - 8, 220, y + 34), fill="#dce8ee")
            d.rectangle((0, y - 8, 4, y + 34), fill="#1f5673")
        d.text((30, y), t, font=font(16, t == "多因素认证"), fill="#1d252c")
    d.text((250, 80), "多因素认证策略", font=font(24, True), fill="#1d252c")
    d.text((250, 118), "策略：全员强制（生产）   最近修改：2026-05-15 14:20，工单 CHG-26-1187", font=font(14), fill="#5b6670")
    d.rounded_rectangle((250, 152, 1250, 560), 8, fill="white", outline="#d3dce2")
    rows = (("对全体用户强制多因素认证", "开启", True), ("允许的因素：FIDO2 安全密钥", "开启", True),
            ("允许的因素：TOTP 动态口令", "开启", True), ("允许的因素：短信验证码（仅用于找回）", "登录时关闭", False),
            ("管理员组必须使用 FIDO2 安全密钥", "开启", True), ("记住设备", "关闭", False),
            ("连续失败锁定", "5 次 / 15 分钟", None), ("管理后台空闲退出", "15 分钟", None))
    for i, (label, val, on) in enumerate(rows):
        y = 168 + i * 48
        d.text((276, y + 6), label, font=font(16), fill="#1d252c")
        if on is None:
            d.text((1060, y + 6), val, font=font(16, True), fill="#1f5673")
        else:
            d.rounded_rectangle((1060, y + 6, 1104, y + 30), 12, fill="#2b8a5c" if on else "#b8c2c9")
            x = 1082 if on else 1062
            d.ellipse((x, y + 8, x + 20, y + 28), fill="white")
            d.text((1116, y + 5), val, font=font(15), fill="#1d252c")
        if i < len(rows) - 1:
            d.line((270, y + 43, 1230, y + 43), fill="#e6ecf0")
    d.rounded_rectangle((250, 584, 1250, 700), 8, fill="white", outline="#d3dce2")
    for i, (n, t) in enumerate((("186", "员工账号"), ("186", "已启用多因素"), ("100%", "启用率"), ("23", "管理员组 FIDO2 密钥账号"))):
        d.text((290 + i * 240, 600), n, font=font(34, True), fill="#1f5673")
        d.text((290 + i * 240, 654), t, font=font(14), fill="#5b6670")
    d.text((250, 730), "YL-SCR-2026-11   示例画面", font=font(13), fill="#8a949b")
    im.quantize(64).save(str(target), optimize=True)


# ---------------------------------------------------------------- questionnaires

def parse_questions(path):
    """[(sheet, [(section, [[field, ...], ...]), ...]), ...]"""
    sheets = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            sheets.append((line[2:].strip(), []))
        elif line.startswith("## "):
            sheets[-1][1].append((line[3:].strip(), []))
        elif line.startswith("- "):
            sheets[-1][1][-1][1].append([f.strip() for f in line[2:].split(" | ")])
    return sheets


def customer_questionnaire(target):
    from openpyxl.formatting.rule import CellIsRule, FormulaRule
    from openpyxl.styles import PatternFill, Protection
    from openpyxl.worksheet.datavalidation import DataValidation
    s = xl_styles()
    wb = book("供应商信息安全调查问卷 Vendor Security Questionnaire", "远岫医疗器械集团 Yuanxiu MedTech Group")
    (main_name, main), (priv_name, priv) = parse_questions(SRC / "customer-questions.md")

    ws = wb.active
    ws.title = "填写说明 Instructions"
    ws.sheet_view.showGridLines = False
    ws.merge_cells("B2:C2")
    ws["B2"], ws["B2"].font = "供应商信息安全调查问卷 Vendor Security Questionnaire", s["title"]
    text = [("发出方 Issued by", "远岫医疗器械集团 采购与信息安全部 / Yuanxiu MedTech Group, Procurement and Information Security（虚构 fictional）"),
            ("问卷编号 Ref.", "YX-VSQ-2026-118"), ("版本 Version", "3.2 (2026-11-09)"),
            ("截止日期 Due", "2026-12-04"), ("联系人 Contact", "vendor-security@yuanxiu.example.com"),
            ("填写方法 How to fill in", "1. 请在“回答 Answer”列选择一个选项，不要修改选项文字。\nPlease choose one option in the Answer column; do not change the options.\n"
             "2. 回答为“部分”或“否”时，“详细说明”必填。\nDetails are required for Partly and No.\n"
             "3. “证明材料”填写文件名称与页码。\nGive file name and page in the Evidence column.\n"
             "4. 请勿增删行列。Please do not add or remove rows or columns."),
            ("供应商 Vendor", ""), ("填写人 Completed by", ""), ("填写日期 Date", "")]
    for i, (a, b) in enumerate(text, 4):
        ws.cell(i, 2, a).fill = s["grey"]
        ws.cell(i, 2).font = s["bold"]
        ws.cell(i, 3, b)
        for c in (2, 3):
            ws.cell(i, c).border, ws.cell(i, c).alignment = s["border"], s["wrap"]
    ws.row_dimensions[9].height = 130
    ws.column_dimensions["A"].width, ws.column_dimensions["B"].width, ws.column_dimensions["C"].width = 3, 26, 80
    fit(ws)

    lists = wb.create_sheet("Lists")
    for i, v in enumerate(["Answer 回答", "是 Yes", "部分 Partly", "否 No", "不适用 N/A"], 1):
        lists.cell(i, 1, v)
    for i, v in enumerate(["Weight 权重", "高 High", "中 Medium", "低 Low"], 1):
        lists.cell(i, 3, v)

    ws = wb.create_sheet(main_name, 1)
    widths = (8, 46, 52, 10, 14, 60, 30)
    for i, w in enumerate(widths):
        ws.column_dimensions["ABCDEFG"[i]].width = w
    ws.merge_cells("A1:G1")
    ws["A1"], ws["A1"].font, ws["A1"].alignment = "信息安全问卷 Information Security Questionnaire", s["title"], s["center"]
    ws.row_dimensions[1].height = 28
    ws.merge_cells("A2:G2")
    ws["A2"] = "YX-VSQ-2026-118 · 请填写 E、F、G 三列 Please fill in columns E, F and G"
    ws["A2"].font, ws["A2"].alignment = s["small"], s["center"]
    for c, v in enumerate(["编号 No.", "问题（中文）", "Question (English)", "权重 Weight", "回答 Answer", "详细说明 Details", "证明材料 Evidence"], 1):
        cell = ws.cell(4, c, v)
        cell.font, cell.fill, cell.border, cell.alignment = s["white"], s["head"], s["border"], s["center"]
    dv = DataValidation(type="list", formula1="=Lists!$A$2:$A$5", allow_blank=True, showErrorMessage=True)
    dv.errorTitle, dv.error = "回答 Answer", "请从列表中选择 Please choose from the list"
    dv.promptTitle, dv.prompt = "回答 Answer", "是 / 部分 / 否 / 不适用"
    ws.add_data_validation(dv)
    r = 5
    weights = ("高 High", "中 Medium", "高 High", "中 Medium", "低 Low")
    n = 0
    for section, questions in main:
        ws.merge_cells(start_row=r, start_column=1, end_row=r, end_column=7)
        ws.cell(r, 1, section).font = s["bold"]
        for c in range(1, 8):
            ws.cell(r, c).fill, ws.cell(r, c).border = s["section"], s["border"]
        r += 1
        for i, (zh, en) in enumerate(questions, 1):
            row = ["%s-%02d" % (section[0], i), zh, en, weights[n % 5], None, None, None]
            n += 1
            for c, v in enumerate(row, 1):
                cell = ws.cell(r, c, v)
                cell.border, cell.alignment = s["border"], s["wrap"] if c in (2, 3, 6, 7) else s["center"]
                if c >= 5:
                    cell.protection = Protection(locked=False)
            ws.row_dimensions[r].height = 34
            dv.add("E%d" % r)
            r += 1
    last = r - 1
    area = "E5:E%d" % last
    for word, colour in (("否 No", "F8CBAD"), ("部分 Partly", "FFE699"), ("是 Yes", "C6E0B4")):
        ws.conditional_formatting.add(area, CellIsRule(operator="equal", formula=['"%s"' % word],
                                                       fill=PatternFill("solid", bgColor=colour)))
    ws.conditional_formatting.add("F5:F%d" % last, FormulaRule(
        formula=['AND(OR($E5="否 No",$E5="部分 Partly"),LEN($F5)=0)'], fill=PatternFill("solid", bgColor="F8CBAD")))
    ws.freeze_panes = "C5"
    ws.print_title_rows = "4:4"
    fit(ws)
    ws.oddFooter.center.text = "&P / &N"
    ws.cell(last + 2, 4, "已答 Answered").alignment = s["center"]
    ws.cell(last + 2, 5, "=COUNTA(E5:E%d)" % last).alignment = s["center"]
    ws.cell(last + 2, 6, '="共 %d 题 questions"' % n)
    ws.protection.sheet = True
    ws.protection.formatColumns = ws.protection.formatRows = False

    ws = wb.create_sheet(priv_name, 2)
    for col, w in zip("ABCDE", (22, 7, 70, 12, 60)):
        ws.column_dimensions[col].width = w
    ws["A1"], ws["A1"].font = "Privacy annex", s["title"]
    ws["A2"], ws["A2"].font = "Completed by the vendor's privacy contact. Answer Yes or No; use Comments for anything else.", s["small"]
    ws.merge_cells("A3:C3")
    ws.merge_cells("D3:E3")
    ws["A3"], ws["D3"] = "Requirement", "Vendor response"
    for c, v in enumerate(["Area", "Ref", "Question", "Yes/No", "Comments"], 1):
        ws.cell(4, c, v)
    for rr in (3, 4):
        for c in range(1, 6):
            cell = ws.cell(rr, c)
            cell.font, cell.fill, cell.border, cell.alignment = s["white"], s["head"], s["border"], s["center"]
    dv = DataValidation(type="list", formula1='"Yes,No"', allow_blank=True, showErrorMessage=True)
    ws.add_data_validation(dv)
    r, n = 5, 0
    for section, questions in priv:
        first = r
        for (q,) in questions:
            n += 1
            for c, v in enumerate([section if r == first else None, n, q, None, None], 1):
                cell = ws.cell(r, c, v)
                cell.border, cell.alignment = s["border"], s["mid"] if c in (3, 5) else s["center"]
            ws.cell(r, 1).fill = s["section"]
            ws.row_dimensions[r].height = 32
            dv.add("D%d" % r)
            r += 1
        if r - 1 > first:
            ws.merge_cells(start_row=first, start_column=1, end_row=r - 1, end_column=1)
    ws.conditional_formatting.add("D5:D%d" % (r - 1), CellIsRule(operator="equal", formula=['"No"'],
                                                                 fill=PatternFill("solid", bgColor="F8CBAD")))
    ws.freeze_panes = "A5"
    ws.print_title_rows = "3:4"
    fit(ws)
    lists.sheet_state = "hidden"
    save(wb, target)


def past_answers(target):
    from openpyxl.worksheet.datavalidation import DataValidation
    s = xl_styles()
    wb = book("供应商安全评估表 Vendor Security Assessment", "博岚物流 Brackwell Logistics")
    ws = wb.active
    ws.title = "Cover 封面"
    for i, (a, b) in enumerate((("供应商安全评估表 Vendor Security Assessment", None), ("客户 Customer", "博岚物流 Brackwell Logistics（虚构 fictional）"),
                                ("供应商 Vendor", "云栎软件 Yunli Software"), ("产品 Product", "云栎CRM Yunli CRM"),
                                ("填写人 Completed by", "林知夏 Lin Zhixia"), ("日期 Date", "2026-03-20"), ("状态 Status", "已提交 Submitted")), 2):
        ws.cell(i, 2, a).font = s["title"] if i == 2 else s["bold"]
        ws.cell(i, 3, b)
    ws.column_dimensions["B"].width, ws.column_dimensions["C"].width = 48, 48
    n = 0
    for sheet, sections in parse_questions(SRC / "past-answers.md"):
        ws = wb.create_sheet(sheet)
        for col, w in zip("ABCDEF", (7, 18, 56, 11, 80, 24)):
            ws.column_dimensions[col].width = w
        ws["A1"], ws["A1"].font = sheet, s["title"]
        for c, v in enumerate(["No.", "领域 Domain", "问题 Question", "答复 Response", "说明 Explanation", "附件 Attachment"], 1):
            cell = ws.cell(3, c, v)
            cell.font, cell.fill, cell.border, cell.alignment = s["white"], s["head"], s["border"], s["center"]
        dv = DataValidation(type="list", formula1='"Yes,Partial,No,N/A"', allow_blank=True)
        ws.add_data_validation(dv)
        r = 4
        for section, questions in sections:
            first = r
            for zh, en, choice, answer in questions:
                n += 1
                for c, v in enumerate([n, section if r == first else None, zh + "\n" + en, choice, answer, None], 1):
                    cell = ws.cell(r, c, v)
                    cell.border, cell.alignment = s["border"], s["wrap"] if c in (3, 5) else s["center"]
                dv.add("D%d" % r)
                r += 1
            ws.merge_cells(start_row=first, start_column=2, end_row=r - 1, end_column=2)
        ws.freeze_panes = "A4"
        ws.print_title_rows = "3:3"
        fit(ws)
    save(wb, target)


# ---------------------------------------------------------------- all

KEYS = ("file", "title", "kind", "owner", "classification", "effective", "until", "period_from", "period_to", "covers", "language")


def main():
    only = set(sys.argv[1:])
    OUT.mkdir(exist_ok=True)
    listing = []
    for path in sorted(SRC.glob("*.md")):
        if path.name in QUESTIONNAIRES:
            continue
        m, body = load(path)
        listing.append({k: m[k] for k in KEYS if m.get(k) is not None})
        target = OUT / m["file"]
        if only and m["file"] not in only:
            continue
        if m.get("layout") == "raw":
            target.write_text(body, encoding="utf-8")
        elif m.get("layout") == "png":
            render_png(m, body, target)
        else:
            {".pdf": render_pdf, ".docx": render_docx, ".xlsx": render_xlsx}[target.suffix](m, body, target)
        print(m["file"])
    if not only or "documents.yaml" in only:
        with open(HERE / "documents.yaml", "w", encoding="utf-8") as f:
            f.write("# Evidence documents of the example; made by make.py from the heads of sources/*.md\n")
            yaml.safe_dump(listing, f, allow_unicode=True, sort_keys=False, width=1000)
    for name, make in (("customer-questionnaire.xlsx", customer_questionnaire), ("past-answers.xlsx", past_answers)):
        if not only or name in only:
            make(HERE / name)
            print(name)


if __name__ == "__main__":
    main()
