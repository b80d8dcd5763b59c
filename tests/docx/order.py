"""The order of elements that the schema of WordprocessingML asks for: ECMA-376 Part 1, Annex A, as far as vankho
writes them. Word refuses a file that LibreOffice forgives."""

ORDER = {
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked"
             " pPr rPr tblPr trPr tcPr tblStylePr",
    "styles": "docDefaults latentStyles style",
    "docDefaults": "rPrDefault pPrDefault",
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs"
           " suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi"
           " adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection"
           " textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr",
    "pBdr": "top left bottom right between bar",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid"
           " vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl"
           " cs em lang eastAsianLayout specVanish oMath",
    "tbl": "tblPr tblGrid tr",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing"
             " tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    "tblBorders": "top left start bottom right end insideH insideV",
    "tblCellMar": "top left start bottom right end",
    "tr": "tblPrEx trPr tc",
    "tc": "tcPr p",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType"
              " pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid",
    "inline": "extent effectExtent docPr cNvGraphicFramePr graphic",
    "pic": "nvPicPr blipFill spPr",
    "nvPicPr": "cNvPr cNvPicPr",
    "blipFill": "blip srcRect stretch",
    "spPr": "xfrm prstGeom",
    "xfrm": "off ext",
    "settings": "writeProtection view zoom removePersonalInformation defaultTabStop autoHyphenation"
                " characterSpacingControl footnotePr endnotePr compat docVars rsids themeFontLang clrSchemeMapping"
                " decimalSymbol listSeparator",
}
# Those of these hold any order, or text alone.
FREE = {"p": "pPr r hyperlink fldSimple bookmarkStart bookmarkEnd", "hyperlink": "r", "fldSimple": "r",
        "trPr": "cantSplit tblHeader",
        "r": "rPr t br tab drawing footnoteReference footnoteRef separator continuationSeparator", "body": "p tbl sectPr",
        "document": "body", "drawing": "inline", "graphic": "graphicData", "graphicData": "pic", "stretch": "fillRect",
        "prstGeom": "avLst", "hdr": "p", "ftr": "p", "footnotes": "footnote", "footnote": "p",
        "footnotePr": "footnote", "compat": "doNotExpandShiftReturn compatSetting", "tblGrid": "gridCol",
        "rPrDefault": "rPr", "pPrDefault": "pPr"}
# What must stand before its siblings.
FIRST = ("pPr", "rPr", "tcPr", "trPr")


def local(element):
    return element.tag.rsplit("}", 1)[-1]


def faults(root):
    """Sentences about children that the schema has no place for, or not there."""
    found = []
    for parent in root.iter():
        name, children = local(parent), [local(child) for child in parent]
        known = (ORDER.get(name) or FREE.get(name) or "").split()
        found += [f"{child} in {name}" for child in children if child not in known]
        if name in ORDER:
            places = [known.index(child) for child in children if child in known]
            if places != sorted(places):
                found.append(f"{name}: {' '.join(children)}")
        found += [f"{child} late in {name}" for child in children[1:] if child in FIRST and name not in ORDER]
    if local(root) == "document" and local(root[0][-1]) != "sectPr":
        found.append("the section is not the last of the body")
    return found
