#!/usr/bin/env python3
"""More pairs with a known truth, made from the sample files and reference tables; nothing of them is kept in the project.

Usage: make_pairs.py SHARED-FOLDER OUTPUT-FOLDER
Two editions of one checklist by number (ASVS 4.0 to 4.0.3), of one catalogue by identifier (NIST SP 800-53 revision 4 to 5), one set of
controls over another (CCM 4 to CCM 3.0.1 and to 800-53), titles of requirements in both languages, and the OpenChain
questions in traditional Chinese. Their questions serve to fit and to check the weights of the matching.
"""
import csv, json, pathlib, re, sys

shared, output = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
samples = shared / "samples"
sys.path.insert(0, str(shared / "tools"))
import ooxml  # noqa: E402


def flat(text):
    return " ".join(re.sub(r"<[^>]+>", " ", text).split())


def put(name, pairs):
    kept = [(flat(asked), [flat(text) for text in right]) for asked, right in pairs if asked and right]
    truth = {"pairs": [{"to_text": asked, "from": [{"text": text} for text in right]} for asked, right in kept]}
    (output / f"pairs-{name}.truth.json").write_text(json.dumps(truth, ensure_ascii=False), encoding="utf-8")


def numbered(path, number_column, text_column):
    found = {}
    for sheet in ooxml.sheets(path):
        cells = ooxml.cells(path, sheet)
        for (row, column), value in cells.items():
            if column == number_column and re.fullmatch(r"\d+\.\d+\.\d+", value.strip()) and (row, text_column) in cells:
                found[value.strip()] = cells[(row, text_column)]
    return found


def asvs():
    old = numbered(samples / "questionnaires/asvs-4.0-workbook.xlsx", "C", "D")
    new = numbered(samples / "questionnaires/asvs-4.0.3-shenril-checklist.xlsx", "B", "F")
    put("asvs-4.0-to-4.0.3", [(new[n], [old[n]]) for n in new if n in old and "[" not in new[n][:1]])


def nist(name):
    def prose(part):
        inner = [prose(p) for p in part.get("parts", []) if p.get("name") in ("statement", "item")]
        return " ".join([part.get("prose", ""), *inner])

    def walk(control, found):
        for part in control.get("parts", []):
            if part["name"] == "statement":
                found[control["id"]] = flat(re.sub(r"\{\{[^}]*\}\}", "[value]", prose(part)))
        for inner in control.get("controls", []):
            walk(inner, found)

    found = {}
    for group in json.loads((samples / "oscal" / name).read_text(encoding="utf-8"))["catalog"]["groups"]:
        for control in group["controls"]:
            walk(control, found)
    return found


def ccm():
    new = {}

    def walk(node):
        if isinstance(node, dict):
            if "id" in node and node.get("parts"):
                new[node["id"].upper()] = node["parts"][0].get("prose", "")[:600]
            node = list(node.values())
        if isinstance(node, list):
            for inner in node:
                walk(inner)

    walk(json.loads((samples / "oscal/csa-ccm-4.0.7-catalog.json").read_text(encoding="utf-8")))
    with open(samples / "crosswalks/ccm-3.0.1.csv", encoding="utf-8") as file:
        old = {row["control_id"]: row["control_specification"] for row in csv.DictReader(file)}
    for mapping in json.loads((samples / "crosswalks/ccm-4.0.12-to-ccm-3.0.1.json").read_text(encoding="utf-8")):
        yield from ((new.get(m["control_id"].upper()), [old[r] for r in m["references"] if r in old])
                    for m in mapping.get("mappings", []))


def titles(framework):
    with open(shared / f"reference/requirements/{framework}.csv", encoding="utf-8") as file:
        rows = [(row["title_en"], row["title_zh"]) for row in csv.DictReader(file) if row["title_en"] and row["title_zh"]]
    for name, source, target in (("en-to-zh", 0, 1), ("zh-to-en", 1, 0)):
        together = {}
        for row in rows:
            together.setdefault(row[source], set()).add(row[target])
        put(f"x-{framework}-{name}", [(asked, sorted(right)) for asked, right in together.items()])


def openchain():
    def questions(language):
        found = {}

        def walk(node):
            if isinstance(node, dict):
                if "question" in node and "number" in node:
                    found[node["number"]] = node["question"]
                node = list(node.values())
            if isinstance(node, list):
                for inner in node:
                    walk(inner)

        walk(json.loads((samples / f"questionnaires/openchain-questionnaire-{language}.json").read_text(encoding="utf-8")))
        return found

    sets = {language: questions(language) for language in ("en", "zh-hans", "zh-hant")}
    for source, target in (("zh-hant", "en"), ("en", "zh-hant"), ("zh-hant", "zh-hans")):
        both = [number for number in sets[source] if number in sets[target]]
        put(f"y-openchain-{source}-to-{target}", [(sets[source][n], [sets[target][n]]) for n in both])


asvs()
revision4, revision5 = nist("nist-800-53r4-catalog-min.json"), nist("nist-800-53r5-high-resolved-catalog-min.json")
put("nist-53r4-to-r5", [(revision5[i], [revision4[i]]) for i in revision5 if len(revision4.get(i, "")) > 20])
put("h-ccm4-to-ccm3", ccm())
for one in ("iso27001-2022", "iso27701-2025", "gbt22239-2019-l3", "pipl"):
    titles(one)
openchain()
