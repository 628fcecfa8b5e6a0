#!/usr/bin/python3
"""Checks the example material: documents.yaml, assessments.yaml, questionnaire-answers.yaml.

    check.py FOLDER_WITH_THE_REQUIREMENT_CSV_FILES
Needs (Debian): python3-yaml python3-openpyxl python3-docx poppler-utils.
"""
import collections
import csv
import datetime
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent
DOCS = HERE / "documents"
RESULTS = {"met", "partly-met", "not-met", "not-applicable"}
KINDS = {"policy", "record", "certificate", "report", "screenshot", "contract", "attestation", "procedure"}
CLASSES = {"public", "customer-nda", "auditor", "internal"}
problems = []


def bad(*words):
    problems.append(" ".join(map(str, words)))


def requirements():
    for base in sys.argv[1:2]:
        if base and Path(base, "iso27001-2022.csv").is_file():
            return Path(base)
    sys.exit("give the folder with the requirement CSV files as argument")


def squeeze(text):
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


def pages(path):
    kind = path.suffix
    if kind == ".pdf":
        text = subprocess.run(["pdftotext", "-enc", "UTF-8", str(path), "-"], check=True, capture_output=True).stdout
        return text.decode("utf-8").split("\f")
    if kind == ".docx":
        import docx
        d = docx.Document(str(path))
        return ["\n".join([p.text for p in d.paragraphs] + [c.text for t in d.tables for row in t.rows for c in row.cells])]
    if kind == ".xlsx":
        import openpyxl
        wb = openpyxl.load_workbook(str(path), data_only=True)
        return ["\n".join(str(v) for row in ws.iter_rows(values_only=True) for v in row if v is not None) for ws in wb]
    if kind == ".txt":
        return [path.read_text(encoding="utf-8")]
    return []


def documents():
    listing = yaml.safe_load((HERE / "documents.yaml").read_text(encoding="utf-8"))
    names = [d["file"] for d in listing]
    on_disk = {p.name for p in DOCS.iterdir()}
    if len(names) != len(set(names)) or set(names) != on_disk:
        bad("documents.yaml and documents/ differ:", set(names) ^ on_disk)
    today = datetime.date(2026, 11, 22)
    for d in listing:
        if d["kind"] not in KINDS or d["classification"] not in CLASSES or d["language"] not in ("zh", "en"):
            bad(d["file"], "kind, classification or language")
        for k in ("title", "owner", "covers"):
            if not isinstance(d.get(k), str):
                bad(d["file"], "lacks", k)
        for k in ("effective", "until", "period_from", "period_to"):
            if k in d and not isinstance(d[k], datetime.date):
                bad(d["file"], k, "is no date")
    expired = [d["file"] for d in listing if d.get("until", today) < today]
    soon = [d["file"] for d in listing if today <= d.get("until", datetime.date.max) <= today + datetime.timedelta(60)]
    if len(expired) != 1 or not soon:
        bad("want one expired document and one expiring soon:", expired, soon)
    size = sum(p.stat().st_size for p in DOCS.iterdir())
    if size > 4_000_000:
        bad("documents too large:", size)
    print("documents: %d (%d zh, %d en), %.2f MB; expired: %s; within 60 days: %s" % (
        len(listing), sum(d["language"] == "zh" for d in listing), sum(d["language"] == "en" for d in listing),
        size / 1e6, ", ".join(expired), ", ".join(soon)))
    return set(names)


def assessments(names):
    folder = requirements()
    text = {n: [squeeze(p) for p in pages(DOCS / n)] for n in names}
    for n in names:
        if not n.endswith(".png") and not any(text[n]):
            bad(n, "has no text")
    used = collections.Counter()
    for a in yaml.safe_load((HERE / "assessments.yaml").read_text(encoding="utf-8"))["assessments"]:
        with open(folder / (a["framework"] + ".csv"), encoding="utf-8-sig", newline="") as f:
            known = {r["ref"]: r["assessable"] == "1" for r in csv.DictReader(f)}
        count, seen, quotes = collections.Counter(), set(), 0
        for r in a["results"]:
            ref, where = r["ref"], a["framework"] + " " + r["ref"]
            if not known.get(ref):
                bad(where, "does not exist or is not assessable")
            if ref in seen:
                bad(where, "twice")
            seen.add(ref)
            if r["result"] not in RESULTS:
                bad(where, "result", r["result"])
            count[r["result"]] += 1
            wanted = ["rationale"]
            if r["result"] in ("partly-met", "not-met"):
                wanted += ["gap", "recommendation", "department"]
                if not isinstance(r.get("due"), datetime.date):
                    bad(where, "due")
            for k in wanted:
                if not (r.get(k, {}).get("zh") and r.get(k, {}).get("en")):
                    bad(where, k)
            if r["result"] in ("met", "partly-met") and not r.get("cites"):
                bad(where, "cites nothing")
            for c in r.get("cites", []):
                quotes += 1
                used[c["file"]] += 1
                q = c["quote"]
                if c["file"] not in names:
                    bad(where, "unknown document", c["file"])
                elif not any(squeeze(q) in p for p in text[c["file"]]):
                    bad(where, "quote not on one page of", c["file"] + ":", q)
                if re.search(r"[\u4e00-\u9fff]", q):
                    if not 8 <= len(q) <= 60:
                        bad(where, "length of quote", len(q), q)
                elif not 3 <= len(q.split()) <= 25:
                    bad(where, "words in quote", len(q.split()), q)
        total = len(a["results"])
        print("%s: %d of %d assessable; %s; %d quotes" % (
            a["framework"], total, sum(known.values()),
            ", ".join("%s %d (%d %%)" % (k, v, round(100 * v / total)) for k, v in count.most_common()), quotes))
    print("documents quoted: %d of %d; not quoted: %s" % (len(used), len(names), ", ".join(sorted(names - set(used))) or "none"))


def questionnaires():
    import openpyxl
    wb = openpyxl.load_workbook(str(HERE / "customer-questionnaire.xlsx"))
    main, priv = wb["安全问卷 Security"], wb["隐私 Privacy"]
    choices = {main.title: [c.value for c in wb["Lists"]["A"][1:5]], priv.title: ["Yes", "No"]}
    rows = {main.title: {c.row for c in main["A"] if c.value and re.fullmatch(r"[A-Z]-\d\d", str(c.value))},
            priv.title: {c.row for c in priv["B"] if isinstance(c.value, int)}}
    col = {main.title: "E", priv.title: "D"}
    for ws in (main, priv):
        lists = " ".join(str(v.sqref) for v in ws.data_validations.dataValidation)
        covered = set()
        for part in lists.split():
            ends = [int(x) for x in re.findall(r"\d+", part)]
            covered |= set(range(ends[0], ends[-1] + 1))
        if rows[ws.title] - covered:
            bad(ws.title, "rows without drop-down", rows[ws.title] - covered)
        for r in rows[ws.title]:
            if ws.protection.sheet and ws["%s%d" % (col[ws.title], r)].protection.locked:
                bad(ws.title, "answer cell locked in row", r)
            if ws["%s%d" % (col[ws.title], r)].value is not None:
                bad(ws.title, "answer cell not empty in row", r)
    if wb["Lists"].sheet_state != "hidden":
        bad("lookup sheet is not hidden")
    past = openpyxl.load_workbook(str(HERE / "past-answers.xlsx"))
    n = 0
    for ws in past.worksheets[1:]:
        for row in ws.iter_rows(min_row=4, values_only=True):
            if row[0] is None:
                continue
            n += 1
            if row[3] not in ("Yes", "Partial", "No", "N/A") or not row[4] or not row[2]:
                bad(ws.title, "row", row[0])
    answers = yaml.safe_load((HERE / "questionnaire-answers.yaml").read_text(encoding="utf-8"))["answers"]
    for a in answers:
        if a["sheet"] not in rows or a["row"] not in rows[a["sheet"]]:
            bad("hand-written answer points to no question:", a["sheet"], a["row"])
        elif a["choice"] not in choices[a["sheet"]] or not a["text"]:
            bad("hand-written answer:", a)
    print("customer questionnaire: %d + %d questions; past answers: %d; hand-written answers: %d" % (
        len(rows[main.title]), len(rows[priv.title]), n, len(answers)))


def wording():
    """No absolute paths and no mail or web domain but example.com in anything a reader sees."""
    found = [p for p in HERE.rglob("*") if p.suffix in (".md", ".yaml", ".txt")]
    for p in found:
        t = p.read_text(encoding="utf-8")
        for m in re.findall(r"[\w.-]+@[\w.-]+", t) + re.findall(r"https?://[\w.-]+", t):
            if not m.rstrip(".").endswith("example.com"):
                bad(p.name, "domain", m)
        for m in re.findall(r"(?<![\w.])/(?:work|home|tmp|root|usr|opt|var)/\S*", t):
            if p.name != "README.md":
                bad(p.name, "path", m)


def main():
    names = documents()
    assessments(names)
    questionnaires()
    wording()
    for p in problems:
        print("PROBLEM", p)
    print("%d problems" % len(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
