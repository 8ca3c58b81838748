#!/usr/bin/env python3
"""Makes the PDFs of Tests/ExtractionTests/Documents.

    make_extraction_documents.py FOLDER        needs WeasyPrint, reportlab, Pillow and qpdf

Each is a page as it comes out of real offices, with fictional content: what the blocks and their roles should be stands beside
it in NAME.blocks, which is written by hand.
"""
import io
import pathlib
import subprocess
import sys

import weasyprint
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas

LETTERHEAD = """<p>PRÉFÈTE DE L’ORNE<br>Cabinet – Bureau de la communication</p><p>Alençon, le jeudi 6 mars 2025</p>"""
LONG = """Le comité de suivi de la qualité de l’eau, réuni hier à Argentan sous la présidence du sous-préfet, Aurélien Marchand-Duval,
a constaté une amélioration dans vingt-trois des vingt-sept communes suivies. Les prélèvements ont baissé de 12 % en trois semaines et le débit
de l’Orne, mesuré au pont de Sées, est remonté à 1,35 m³/s. Près de 23 000 habitants sont concernés."""

HTML = {
    "one-column": f"""<style>@page{{size:A4;margin:22mm}}body{{font:11pt 'Liberation Serif'}}h1{{font-size:18pt}}</style>{LETTERHEAD}
      <h1>Qualité de l’eau : les restrictions sont levées dans vingt-trois communes de l’Orne</h1><h2 style="font-size:15pt">Quatre communes restent en alerte</h2><p>{LONG}</p>
      <h3>Ce qui reste interdit</h3><ul><li>le remplissage des piscines de plus de 1 m³ ;</li><li>l’arrosage entre 8 h et 20 h.</li></ul>
      <p>Contact presse : 02 33 80 61 61 – pref-presse@orne.example</p>""",
    "two-columns": f"""<style>@page{{size:A4;margin:20mm}}body{{font:10pt 'Liberation Sans'}}.c{{columns:2;column-gap:7mm;text-align:justify}}</style>
      <h1>Deux colonnes pour une même nouvelle</h1><div class=c><p>{LONG}</p><p>Une seconde réunion se tiendra le 3 avril 2025 à Flers. {LONG}</p><p>{LONG}</p></div>
      <p style="font-size:8pt">Préfecture de l’Orne – 39, rue Saint-Blaise – 61000 Alençon</p>""",
    "side-box": f"""<style>@page{{size:A4;margin:20mm}}body{{font:10pt 'Liberation Sans'}}.b{{float:right;width:55mm;background:#eef;border:1pt solid #009;padding:3mm;margin:0 0 3mm 5mm}}</style>
      <h1>Un encadré à côté du texte</h1><div class=b><b>Chiffres-clés</b><br>23 000 habitants<br>27 communes<br>148 contrôles menés</div><p>{LONG}</p><p>{LONG} {LONG}</p><p>{LONG}</p>""",
    "table-over-pages": f"""<style>@page{{size:A5;margin:25mm 15mm;@top-left{{content:'Préfète de l’Orne – Communiqué';font-size:7pt}}@bottom-right{{content:'Page ' counter(page) '/' counter(pages);font-size:7pt}}}}
      body{{font:10pt 'Liberation Sans'}}table{{border-collapse:collapse}}td{{border:.5pt solid;padding:1.5pt 4pt}}</style>
      <h1>Participation au premier tour</h1><p>{LONG}</p><p>{LONG} {LONG}</p><p>{LONG}</p><table><tr><td>Commune</td><td>Bureaux de vote ouverts</td><td>Inscrits</td><td>Taux</td></tr>"""
    + "".join(f"<tr><td>{c}</td><td>{b}</td><td>{i}</td><td>{t}&nbsp;%</td></tr>" for c, b, i, t in [
        ("Alençon", 24, "15 204", "31,4"), ("Argentan et communes déléguées", 11, "8 917", "33,0"), ("Flers", 12, "9 106", "29,85"),
        ("L’Aigle", 6, "5 012", "34,2"), ("La Ferté-Macé", 5, "4 118", "35,7"), ("Mortagne-au-Perche", 3, "2 744", "38,1"), ("Sées", 3, "2 910", "36,6")])
    + "</table><p>Les résultats du second tour seront publiés le 6 avril.</p>",
    "divided-words": f"""<html lang=fr><style>@page{{size:A5;margin:15mm}}body{{font:11pt 'Liberation Serif';text-align:justify;hyphens:auto;width:60mm}}h1{{hyphens:none}}</style>
      <h1>Des mots coupés</h1><p>La préfète de Loir-et-Cher et le sous-préfet de Romorantin-Lanthenay recevront les responsables des établissements d’enseignement supérieur,
      les représentants des collectivités territoriales et les vice-présidents du conseil départemental lors d’un rendez-vous consacré au développement des
      communications électroniques, à l’aménagement et à l’industrialisation.</p>""",
    "sidebar": f"""<style>@page{{size:A4;margin:0}}body{{font:10.5pt 'Liberation Sans'}}.s{{position:absolute;left:8mm;top:12mm;width:40mm;font-size:8.5pt}}.t{{margin:14mm 15mm 0 60mm}}</style>
      <div class=s><b style="font-size:11pt">PRÉFÈTE<br>DE L’ORNE</b><br><br><br><br><br><b>Contact presse</b><br>Cabinet, bureau<br>de la communication<br>02 33 80 61 61<br>pref-presse@<br>orne.example<br><br><b>Nous suivre</b><br>www.orne-<br>actualites.example</div>
      <div class=t><p style="text-align:right">Alençon, le 6 mars 2025</p><h1>L’Orne compte ses haies</h1><p>{LONG}</p><p>{LONG}</p><p>{LONG}</p></div>""",
    "blocks-beside": f"""<style>@page{{size:A4;margin:20mm}}body{{font:10.5pt/1.3 'Liberation Sans'}}.f{{position:absolute;bottom:0;display:flex;font-size:7.5pt}}.f div{{width:56mm}}td{{vertical-align:top}}</style>
      <table style="width:170mm"><tr><td style="width:45mm;font-size:9pt"><b>PRÉFÈTE<br>DE L’ORNE</b><br><i style="font-size:8pt">Liberté<br>Égalité<br>Fraternité</i></td><td style="text-align:center;vertical-align:middle"><b style="font-size:14pt">COMMUNIQUÉ<br>DE PRESSE</b></td><td style="width:45mm;text-align:right;vertical-align:bottom;font-size:9pt">Alençon,<br>le 6 mars 2025</td></tr></table>
      <h1>Deux signatures pour une convention</h1><p>{LONG}</p><div style="display:flex;margin:8mm 0;text-align:center"><div style="width:85mm">La préfète de l’Orne<br><br><br>Maud Delaunay-Riva</div><div style="width:85mm">Le président du conseil régional<br><br><br>Yves Le Cornec</div></div>
      <div class=f><div>Préfecture de l’Orne<br>39, rue Saint-Blaise<br>61000 Alençon</div><div>Bureau de la communication<br>Standard : 02 33 80 61 61<br>Nous suivre : @prefete61x</div><div>Permanence de la presse<br>Téléphone : 06 33 80 61 62<br>www.orne.example</div></div>""",
    "letterhead-beside-dateline": f"""<style>@page{{size:A4;margin:20mm}}body{{font:10.5pt/1.3 'Liberation Sans'}}</style>
      <div style="float:left"><b>PRÉFÈTE<br>DE L’ORNE</b><br><i style="font-size:8pt">Liberté<br>Égalité<br>Fraternité</i></div><div style="text-align:right;padding-top:0.5mm">Alençon, le 6 mars 2025</div><h1 style="clear:both;text-align:center;padding-top:6mm">Le marché aux bestiaux rouvre à Argentan</h1><p>{LONG}</p>""",
    "long-last-line": f"""<style>@page{{size:A4;margin:20mm}}body{{font:10.5pt/1.3 'Liberation Sans'}}td{{border:.5pt solid;padding:1.5mm;vertical-align:top}}table{{border-collapse:collapse;width:165mm;table-layout:fixed}}</style>
      <h1>Ce qui est interdit</h1><table><tr><td>Mesure</td><td>Où</td><td>À partir de</td><td>Amende</td></tr><tr><td>Arrosage des pelouses</td><td>Tout le département</td><td>7 mars</td><td>135 €</td></tr>
      <tr><td>Remplissage des mares et des étangs par pompage dans une rivière et dans ses affluents</td><td>Bassin de l’Orne en amont du pont de Sées</td><td>10 mars à midi</td><td>1 500 €</td></tr></table><p>{LONG}</p>""",
    "initial-word": f"""<style>@page{{size:A4;margin:20mm}}body{{font:10.5pt/1.3 'Liberation Serif'}}.i{{float:left;font:40pt/32pt 'Liberation Serif';margin-right:1mm}}</style>
      <h1>Une nuit de gel</h1><p style="text-align:justify"><span class=i>À</span> trois heures du matin, le thermomètre de la ferme de Mortrée est descendu à moins sept degrés. Les pomiculteurs de douze communes ont allumé 2 300 bougies dans les vergers, et les pompiers ont répondu à 41 appels de riverains que la fumée inquiétait.</p>""",
    "heading-before-page": f"""<style>@page{{size:A5;margin:15mm}}body{{font:10pt/1.3 'Liberation Sans'}}table{{border-spacing:0}}td{{padding:2mm 6mm 2mm 0}}tr.h td{{padding-bottom:3mm}}</style>
      <h1>Les naissances dans l’Orne</h1><p>{LONG}</p><p>{LONG}</p><p>{LONG}</p><p>{LONG}</p><table><tr class=h><td>Maternité</td><td>Filles</td><td>Garçons</td></tr><tr style="break-before:page"><td>Alençon</td><td>412</td><td>431</td></tr><tr><td>Argentan</td><td>198</td><td>187</td></tr><tr><td>Flers</td><td>240</td><td>255</td></tr></table>""",
    "rows-of-cards": f"""<style>@page{{size:A4;margin:20mm}}body{{font:10.5pt/1.3 'Liberation Sans'}}.g{{display:grid;grid-template-columns:1fr 1fr 1fr;gap:6mm}}h3{{margin:0 0 1mm;font-size:11pt}}p{{margin:0}}</style>
      <h1>Six gestes contre le feu</h1><div class=g><div><h3>Débroussailler</h3><p>Les propriétaires ont jusqu’au 30 juin pour couper l’herbe sur 50 mètres autour des maisons, et autour des granges.</p></div>
      <div><h3>Observer</h3><p>Trois tours de guet sont tenues par 27 agents, de 10 heures à 20 heures, chaque jour de l’été.</p></div><div><h3>Éviter</h3><p>Le barbecue et la cigarette sont interdits à moins de 200 mètres des bois, toute l’année.</p></div>
      <div><h3>Prévenir</h3><p>Le 18 ou le 112 répondent à toute heure ; dites la commune, le chemin et ce que vous voyez, sans raccrocher le premier.</p></div>
      <div><h3>S’abriter</h3><p>Une maison fermée résiste au feu de broussailles : rentrez le tuyau, fermez les volets et attendez les pompiers, au besoin une heure.</p></div><div><h3>S’informer</h3><p>La carte des 14 massifs est mise à jour chaque soir à 18 heures pour le lendemain, sur le site de la préfecture de l’Orne.</p></div></div>""",
    "titles-over-columns": f"""<style>@page{{size:A4;margin:20mm}}body{{font:10.5pt/1.3 'Liberation Sans'}}.c{{columns:2;column-gap:8mm;text-align:justify}}h2{{font-size:14pt;margin:3mm 0 2mm}}p{{margin:0 0 2mm}}</style>
      <div style="display:flex;justify-content:space-between;font-size:8pt;border-bottom:1pt solid"><span>La lettre de l’Orne</span><span>Mars 2025</span></div><h2>L’eau revient dans l’Orne</h2><div class=c><p>{LONG}</p><p>{LONG}</p></div>
      <h2>En bref</h2><div class=c><p>La ferme de Mortrée ouvre ses portes le 3 mai.</p><p>Le pont de Sées rouvre aux camions de 19 tonnes.</p></div>""",
    "dates-on-the-right": f"""<style>@page{{size:A4;margin:20mm}}body{{font:10.5pt/1.3 'Liberation Sans'}}.r{{display:flex;justify-content:space-between;margin:2.5mm 0}}.r div:first-child{{width:115mm}}</style>
      <h1>Les rendez-vous de la semaine</h1><p>La préfète de l’Orne se rendra cette semaine dans sept communes, où elle rencontrera les élus, les exploitants et les associations de riverains de la vallée.</p>
      <div class=r><div>Commission de sécurité du camping des Prairies, à Flers</div><div>mardi 18 mars</div></div><div class=r><div>Comice agricole d’Argentan</div><div>samedi 22 mars</div></div>
      <div class=r><div>Signature du contrat de ville avec la communauté urbaine, les bailleurs sociaux et la région</div><div>lundi 24 mars</div></div><p>{LONG}</p>""",
    "lowered-figures": f"""<style>@page{{size:A4;margin:20mm}}body{{font:10.5pt/1.3 'Liberation Sans'}}sub{{font-size:6.5pt;line-height:0}}</style>
      <h1>Air : 12 % de CO<sub style="font-size:10pt">2</sub> en moins</h1><p>La zone industrielle de Flers émet moins que l’an dernier. Les mesures faites dans le quartier par le bureau de
      Madame Ève Lorrain montrent que les rejets de CO<sub>2</sub> et de SO<sub>2</sub> ont baissé de 12 % et de 31 %, ce que la préfète salue.</p>""",
    "contacts-beside": f"""<style>@page{{size:A4;margin:20mm}}body{{font:10.5pt/1.3 'Liberation Sans'}}.k{{display:flex;font-size:9pt;margin-top:6mm}}.k div{{width:56mm}}.f{{margin-top:20mm;font-size:8pt;text-align:center}}</style>
      <h1>La forêt en commun</h1><p>Les communes de l’Orne ont jusqu’au 30 juin pour désigner un correspondant, sur 14 pistes ouvertes.
      Passé ce délai, la préfète le désignera. Deux réunions auront lieu à Sées.</p><div class=k><div><b>Préfecture</b><br>Clara Vidal<br>02 33 80 61 61<br>presse@orne.example</div>
      <div><b>Département</b><br>Hugo Lestrade<br>02 33 81 60 00<br>com@departement.example</div><div><b>Pompiers</b><br>Inès Morel<br>02 33 81 35 00<br>sdis@pompiers.example</div></div>
      <div class=f>Préfecture de l’Orne – 39, rue Saint-Blaise – 61000 Alençon<br>Téléphone : 02 33 80 61 61 – Courriel : prefecture@orne.example<br>www.orne.example</div>""",
    "quotation-between-columns": f"""<style>@page{{size:A4;margin:20mm}}body{{font:10.5pt/1.3 'Liberation Sans'}}p{{margin:0 0 5mm}}.t{{width:62mm;text-align:justify}}</style>
      <h1>La forêt en commun</h1><div style="display:flex"><div class=t><p>Le comité de la forêt s’est réuni jeudi à Sées. Il a retenu 14 pistes pour protéger les 38 000 hectares boisés, dont un tiers est à l’État.</p><p>Les propriétaires ont
      jusqu’au 30 juin pour débroussailler autour de leurs maisons, sur 50 mètres.</p></div><div style="width:38mm;margin:0 5mm;font:italic 13pt 'Liberation Serif'">« Chacun, devant sa porte, tient une part de la sécurité de tous »</div>
      <div class=t><p>Trois tours de guet seront remises en service avant l’été, à Gacé, Trun et Flers. Elles seront tenues par 27 agents, de 10 heures à 20 heures.</p><p>L’an dernier, 212 départs de feu ont été signalés et 640 hectares ont brûlé.</p></div></div>""",
    "table-beside-text": f"""<style>@page{{size:A4;margin:20mm}}body{{font:10.5pt/1.3 'Liberation Sans'}}p{{margin:0;text-align:justify}}.c{{columns:2;column-gap:8mm}}td{{border:.5pt solid;padding:.8mm 2mm}}table{{border-collapse:collapse;margin:2mm 0}}</style>
      <h1>Trois étés de feux</h1><div class=c><p>Le comité de la forêt s’est réuni jeudi à Sées. Il a retenu 14 pistes pour protéger les 38 000 hectares boisés de l’Orne, dont un tiers appartient à l’État.</p>
      <p>Les propriétaires ont jusqu’au 30 juin pour débroussailler autour de leurs maisons, sur 50 mètres. Passé ce délai, l’amende peut atteindre 1 500 euros. Trois tours de guet seront tenues par 27 agents, chaque jour, de 10 heures à 20 heures.</p>
      <div style="break-inside:avoid"><b>Départs de feu</b><table><tr><td>Année<td>Départs<td>Hectares</tr><tr><td>2022<td>184<td>512</tr><tr><td>2023<td>171<td>388</tr><tr><td>2024<td>212<td>640</tr></table></div><p>Un premier bilan sera présenté aux maires le 15 septembre.</p></div>""",
    "loose-lines": f"""<style>@page{{size:A4;margin:20mm}}body{{font:10.5pt/1.6 'Liberation Sans Narrow'}}td{{border:.5pt solid;padding:1.5mm;vertical-align:top}}table{{border-collapse:collapse;width:120mm;table-layout:fixed;margin-top:12mm}}.k{{display:flex}}.k div{{width:50mm;margin-right:8mm;text-align:center}}.k b{{font-size:26pt}}</style>
      <h1>La crue en chiffres</h1><div class=k><div><b>127</b><br>interventions des pompiers depuis minuit</div><div><b>340</b><br>foyers privés d’électricité</div><div><b>42</b><br>personnes mises à l’abri au gymnase de Gacé par la Croix-Rouge</div></div>
      <table><tr><td>Mesure<td>Où<td>Amende</tr><tr><td>Circulation interdite aux camions de plus de 7,5 tonnes<td>Route 47, entre Gacé et Trun<td>135 €</tr><tr><td>Accès aux berges laissé libre pour les secours et les équipes de nettoyage<td>Toutes les communes de la vallée<td>750 €</tr></table>""",
    "short-paragraphs": f"""<style>@page{{size:A4;margin:20mm}}body{{font:11pt/1.3 'Liberation Sans'}}p{{margin:0 0 4mm;text-align:justify}}ul{{margin:0 0 4mm}}</style>
      <h1>Une nuit de contrôles</h1><p>Dans la nuit de vendredi à samedi, les policiers et les gendarmes de l’Orne ont vérifié près de 1&nbsp;204 véhicules sur la route nationale et aux abords des salles, sur ordre de la préfète, Maud Delaunay-Riva, qui était avec eux à Argentan jusqu’à minuit.</p>
      <p>Ils ont relevé :</p><ul><li>63 excès de vitesse ;</li><li>18 conduites sous l’emprise de l’alcool ;</li><li>7 défauts d’assurance.</li></ul><p>Douze permis ont été retirés.</p><p>Trois véhicules sont en fourrière.</p><p>Nul n’a été blessé.</p>""",
    "tight-rows": f"""<style>@page{{size:A4;margin:20mm}}body{{font:11pt/1 'Liberation Sans'}}td{{border:.5pt solid;padding:0 1.9mm;vertical-align:top}}table{{border-collapse:collapse;width:170mm;table-layout:fixed;margin:4mm 0}}</style>
      <h1>La semaine de la préfète</h1><table><tr><td style="width:38mm">Lundi 10 mars<td style="width:22mm">9 h 30<td>Comité de l’eau, en préfecture, avec les maires des communes de la vallée et les pêcheurs</tr>
      <tr><td><td>14 h<td>Visite de la fonderie de Flers</tr><tr><td>Mardi 11 mars<td>11 h<td>Inauguration de la halle de Sées</tr><tr><td><td>15 h<td>Réunion sur les haies, à Gacé</tr></table>
      <p>Le tableau des restrictions a été mis à jour le vendredi 18 juillet.</p><table><tr><td rowspan=2>Bassin<td colspan=2>Rivières<td colspan=2>Nappes</tr><tr><td>Niveau<td>Depuis le<td>Niveau<td>Depuis le</tr><tr><td>Orne et affluents en amont<td>Crise<td>4 juillet<td>Alerte<td>18 juillet</tr>
      <tr><td>Sarthe<td>Alerte<td>18 juillet<td>Vigilance<td>2 juin</tr><tr><td>Huisne<td>Alerte<td>25 juin<td>Vigilance<td>2 juin</tr></table>""",
    "headings-at-left": f"""<style>@page{{size:A4;margin:20mm}}body{{font:11pt/1.3 'Liberation Sans'}}td,th{{border:.5pt solid;padding:0 1.9mm;text-align:right}}td:first-child,th{{text-align:left}}table{{border-collapse:collapse;width:170mm;table-layout:fixed;margin:4mm 0}}.h td{{border:0;vertical-align:top}}</style>
      <table class=h><tr><td><div style="height:14mm"></div>PRÉFÈTE<br>DE L’ORNE<br><br><small>Liberté<br>Égalité<br>Fraternité</small><td style="padding:0">Cabinet de la préfète<br>Bureau de la communication<br>et des cérémonies<br><div style="padding-top:1.5mm">Alençon, le 14 janvier 2026</div></tr></table>
      <h1>Les vols reculent dans l’Orne</h1><table><tr><th>Faits constatés<th>2024<th>2025<th>Évolution</tr><tr><td>Vols dans les logements<td>914<td>803<td>- 12,1 %</tr><tr><td>Vols de voitures<td>188<td>179<td>- 4,8 %</tr><tr><td>Escroqueries<td>1 204<td>1 231<td>+ 2,2 %</tr></table>""",
    "capital-title": f"""<style>@page{{size:A4;margin:20mm}}body{{font:11pt/1.3 'Liberation Sans'}}p{{margin:0 0 4mm;text-align:justify}}</style>
      <p style="text-align:right">Alençon, mardi 4 février 2025</p><p style="text-align:center;font-weight:bold">ÉLECTION MUNICIPALE PARTIELLE<br>COMMUNE DE LA FERTÉ-MACÉ</p><p>Les électeurs de La Ferté-Macé sont appelés aux urnes les dimanches 16 et 23 mars pour élire 19 conseillers. Les candidatures sont reçues à Alençon, à la préfecture.</p>""",
    "tagged-title": f"""<html lang=fr><title>Communiqué</title><style>@page{{size:A4;margin:20mm}}body{{font:11pt/1.3 'Liberation Sans'}}p{{margin:0 0 4mm;text-align:justify}}h1{{font-size:11pt;font-weight:normal}}</style>
      <p style="text-align:right">Alençon, le 6 mars 2025</p><p><b>À l’attention des rédactions du département</b></p><h1>L’écluse de Pont-d’Ouilly est réparée</h1><p>{LONG}</p>""",
    "half-column": f"""<style>@page{{size:A4;margin:20mm}}body{{font:11pt/1.3 'Liberation Sans'}}p{{margin:0 0 4mm;width:84mm;text-align:justify}}.k{{margin:5mm 0 0 100mm;width:68mm;text-align:center;background:#e3e3fd;font-weight:bold}}.k div{{padding:2mm}}</style>
      <p style="width:170mm;text-align:right">Alençon, le 3 juin 2025</p><p>PRÉFÈTE<br>DE L’ORNE</p><p style="font-size:9pt">Liberté<br>Égalité<br>Fraternité</p><h1>Le gel dans les vergers : l’État ouvre un fonds et reçoit les dossiers</h1><p>Le gel des 9 et 10 avril a touché 630 hectares de pommiers autour de Mortrée. L’État ouvre un fonds de 420 000 euros, dont un quart est déjà versé aux fermes qui l’ont demandé en mai, au nombre de 21.</p>
      <p>Les dossiers sont reçus jusqu’au 30 juin à la chambre d’agriculture d’Alençon. Nul ne peut recevoir plus de 20 000 euros.</p><p>« Pas un pomiculteur ne sera oublié », dit la sous-préfète de l’arrondissement, Anne Castelnaudary, qui a vu les pommiers et le pressoir de monsieur Dufour à Sées, où elle a passé la matinée du mardi 28 mai.</p>
      <div class=k><div>LE GEL EN CHIFFRES</div><div>630 hectares touchés</div><div>21 fermes aidées</div><div>20 000 € au plus par ferme</div></div>""",
    "initial-below-line": f"""<style>@page{{size:A4;margin:20mm}}body{{font:10.5pt/1.3 'Liberation Serif'}}p{{margin:0;text-align:justify}}.i{{float:left;font:40pt/32pt 'Liberation Serif';margin-right:1mm}}</style>
      <h1>Une nuit de gel</h1><p>Le thermomètre de la ferme de Mortrée est descendu à moins sept degrés. Les pomiculteurs de douze communes ont allumé 2 300 bougies dans les vergers, et les pompiers ont répondu à 41 appels.</p>
      <p><span class=i>L</span>a préfète se rendra demain à Mortrée, où elle rencontrera les pomiculteurs et les élus, puis à Sées, pour une réunion avec les assureurs. Les dossiers de calamité agricole seront ouverts dès lundi, et les aides versées avant l’été aux exploitants qui auront tout perdu.</p>""",
    "merged-heads": f"""<style>@page{{size:A4;margin:20mm}}body{{font:10.5pt/1.3 'Liberation Sans'}}td{{border:.5pt solid;padding:1mm 2mm;text-align:center}}table{{border-collapse:collapse;width:165mm;margin-bottom:4mm}}</style>
      <h1>Les naissances et les mariages</h1><table><tr><td rowspan=2>Arrondissement<td colspan=2>Naissances<td colspan=2>Mariages<td rowspan=2>Total des<br>actes</tr><tr><td>Filles<td>Garçons<td>Civils<td>Religieux</tr>
      <tr><td>Alençon<td>412<td>431<td>208<td>97<td>1 148</tr><tr><td>Argentan<td>198<td>187<td>112<td>54<td>551</tr><tr><td>Mortagne<td>144<td>151<td>90<td>61<td>446</tr></table><p>{LONG}</p>
      <table><tr><td style="border:0"><td colspan=3 style="text-align:left"><b>Dossiers déposés en mairie</b><td colspan=2><b>Évolution sur un an</b></tr><tr><td>Guichet<td>2022<td>2023<td>2024<td>2023<td>2024</tr><tr><td>Sées<td>120<td>131<td>140<td>9,2 %<td>6,9 %</tr><tr><td>Trun<td>61<td>58<td>66<td>-4,9 %<td>13,8 %</tr></table>""",
    "tables-beside": f"""<style>@page{{size:A4;margin:20mm}}body{{font:10.5pt/1.3 'Liberation Sans'}}td{{border:.5pt solid;padding:1mm 2mm}}table{{border-collapse:collapse}}.r{{display:flex;margin-bottom:4mm}}.r>div{{width:58mm}}</style>
      <h1>Les rivières et les routes</h1><div class=r><div><b>Orne</b><table><tr><td>8 h<td>3,42 m</tr><tr><td>12 h<td>3,31 m</tr><tr><td>18 h<td>3,18 m</tr></table></div><div><b>Dives</b><table><tr><td>8 h<td>1,12 m</tr><tr><td>12 h<td>1,20 m</tr><tr><td>18 h<td>1,24 m</tr></table></div><div><b>Vie</b><table><tr><td>8 h<td>0,88 m</tr><tr><td>12 h<td>0,90 m</tr><tr><td>18 h<td>0,85 m</tr></table></div></div><p>{LONG}</p>
      <div class=r><div style="width:80mm"><b>Habitants exposés</b><table><tr><td>Commune<td>Habitants</tr><tr><td>Trun<td>1 240</tr><tr><td>Gacé<td>1 805</tr><tr><td>Sées<td>4 310</tr></table></div><div><b>État des routes</b><table><tr><td>Axe<td>État</tr><tr><td>Route 13<td>coupée</tr><tr><td>Route 47<td>ouverte</tr></table></div></div><p>{LONG}</p>
      <table><tr><td>Commune<td>Niveau<td>Commune<td>Niveau</tr><tr><td>Athis<td>2<td>Gacé<td>3</tr><tr><td>Bellême<td>1<td>Sées<td>4</tr><tr><td>Domfront<td>2<td>Trun<td>1</tr></table>""",
    "lists-in-columns": f"""<style>@page{{size:A4;margin:20mm}}body{{font:10.5pt/1.3 'Liberation Sans'}}p{{margin:0 0 4mm}}.c{{columns:4;column-gap:5mm;margin-bottom:4mm}}ul{{columns:3;column-gap:5mm}}</style>
      <h1>Les communes reconnues</h1><p>{LONG}</p><div class=c>{"".join(f"<div>{c}</div>" for c in "Athis Argentan Bellême Briouze Domfront Écouché Flers Gacé Juvigny L’Aigle Messei Passais Putanges Sées Trun Vimoutiers".split())}</div><p>{LONG}</p>
      <ul><li>Trun-le-Haut<li>Gacé<li>Les Monts d’Andaine<li>Sées<li>Le Bosc-Renoult<li>Flers<li>Athis-Val-de-Rouvre<li>Briouze<li>La Ferté</ul>""",
    "dated-steps": f"""<style>@page{{size:A4;margin:20mm}}body{{font:10.5pt/1.3 'Liberation Sans'}}.s{{display:flex;gap:4mm}}.s div{{width:38mm;border-top:3pt solid navy}}</style>
      <h1>Les étapes du plan</h1><p>{LONG}</p><div class=s><div><b>15 janvier</b><br>Ouverture des dossiers en mairie</div><div><b>28 février</b><br>Fin du premier dépôt des demandes</div><div><b>31 mars</b><br>Commission d’attribution des aides de l’État</div><div><b>2 mai</b><br>Versement des premières aides aux communes</div></div>""",
    "labels-of-groups": f"""<style>@page{{size:A4;margin:20mm}}body{{font:10.5pt/1.3 'Liberation Sans'}}td{{border:.5pt solid;padding:1.5mm 2mm}}table{{border-collapse:collapse;width:165mm}}</style>
      <h1>Les contrôles du mois</h1><table><tr><td>Service<td>Motif<td>Contrôles<td>Suites</tr><tr><td rowspan=3>Gendarmerie<td>Vitesse<td>412<td>37</tr><tr><td>Alcool<td>205<td>18</tr><tr><td>Téléphone<td>96<td>9</tr><tr><td rowspan=2>Police<td>Vitesse<td>310<td>22</tr><tr><td>Stupéfiants<td>88<td>14</tr></table><p>{LONG}</p>""",
    "raised-endings": f"""<style>@page{{size:A4;margin:20mm}}body{{font:10.5pt/1.3 'Liberation Serif'}}sup{{font-size:6.5pt;line-height:0;vertical-align:4pt}}</style>
      <h1>Le marché du 1<sup style="font-size:10pt"> er</sup> mai</h1><p>La 1<sup> re</sup> édition avait réuni 40 exposants au XIX<sup> e</sup> siècle. Le 2<sup>e</sup> prix ira à M<sup>me</sup> Ève Lorrain, de Sées, où l’on vend 3<sup> 4</sup> depuis le 1<sup>er</sup> mars.</p>""",
    "title-beside-legend": f"""<style>@page{{size:A4;margin:20mm}}body{{font:10.5pt/1.3 'Liberation Sans'}}h1{{font-size:17pt;margin:4mm 0}}.l{{margin-left:8mm;width:52mm;font-size:8.5pt}}i{{display:inline-block;width:5pt}}</style>
      <div style="display:flex"><div style="width:108mm"><h1>Canicule : l’Orne en vigilance orange</h1><p>{LONG}</p></div><div class=l><b>Niveaux</b><br><i></i> Vert : rien à signaler<br><i></i> Jaune : soyez attentifs<br><i></i> Orange : soyez très vigilants<br><i></i> Rouge : vigilance absolue</div></div>""",
    "cards-with-items": f"""<style>@page{{size:A4;margin:20mm}}body{{font:10.5pt/1.3 'Liberation Sans'}}.g{{display:flex;gap:6mm}}.g div{{width:48mm;border:1pt solid;padding:2mm}}b{{font-size:13pt}}ul{{margin:0;padding-left:5mm}}</style>
      <h1>Le plan vélo de l’Orne</h1><div class=g><div><b>Relier</b><ul><li>42 km de voies vertes entre Sées et Trun<li>7 passerelles</ul></div><div><b>Garer</b><ul><li>1 200 arceaux devant les gares et les mairies<li>3 abris fermés</ul></div><div><b>Aider</b><ul><li>9 ateliers de réparation, pour 60 000 € par an</ul></div></div>""",
    "box-beside-title": f"""<style>@page{{size:A4;margin:20mm}}body{{font:10.5pt/1.3 'Liberation Sans'}}p{{margin:0 0 2.5mm}}.b{{float:right;width:48mm;background:navy;color:white;padding:4mm;margin:0 0 4mm 6mm;font-size:9.5pt}}</style>
      <div class=b><b>Les dates</b><br><br><b>3 mars 2025</b><br>Début de l’enquête<br><br><b>4 avril 2025</b><br>Fin du registre<br><br><b>30 juin 2025</b><br>Avis de la préfète</div><h1>Une digue à l’enquête</h1><p>{LONG}</p><p>{LONG} {LONG}</p>""",
    "rows-of-two-lines": f"""<style>@page{{size:A4;margin:20mm}}body{{font:10.5pt/1.3 'Liberation Sans'}}td{{border:.5pt solid;padding:1mm 2mm}}table{{border-collapse:collapse;width:165mm;table-layout:fixed}}</style>
      <h1>La rocade de Sées en travaux</h1><table><tr><td>Nuits<td>Fermetures<td>Déviations</tr><tr><td>Du lundi 2 au vendredi 6 juin, de 21 h à 6 h<td>– Bretelle 12 vers Trun<br>– Bretelle 13 vers Gacé<td>Par la route 47 et le giratoire des Aulnes</tr><tr><td>Mardi 10 juin, de 22 h à 5 h<td>– Tunnel de la Combe, dans les deux sens<td>Par la route 13, sauf les convois de plus de 19 tonnes</tr></table><p>{LONG}</p>""",
}


def turned(path):
    page = canvas.Canvas(str(path), pagesize=A4)
    page.setFont("Helvetica", 12)
    for index, line in enumerate(["Une page posée sur le côté se lit comme une autre.", "Elle parle de 412 logements à Domfront."]):
        page.drawString(60, 700 - 20 * index, line)
    page.save()
    subprocess.run(["qpdf", "--replace-input", "--rotate=+90", str(path)], check=True)


def turned_texts(path):
    page = canvas.Canvas(str(path), pagesize=A4)

    def draw(x, y, angle, size, lines, gray=0):
        page.saveState()
        page.setFillGray(gray)
        page.translate(x, y)
        page.rotate(angle)
        page.setFont("Helvetica", size)
        for index, line in enumerate(lines):
            page.drawString(0, -1.3 * size * index, line)
        page.restoreState()

    draw(60, 770, 0, 16, ["Le plan du marché de Sées"])
    draw(60, 735, 0, 11, ["Le marché compte 48 étals sur la place et dans trois rues. Il ouvre le samedi 8 mars à 8 heures,",
                          "et la circulation y est coupée jusqu’à 14 heures. Les exposants entrent par la rue d’Argentré.",
                          "Les riverains gardent l’accès à leurs garages par la rue Conté, où le stationnement reste libre.",
                          "Une navette part toutes les vingt minutes du parking de la gare, où 260 places sont réservées.",
                          "Le service de sécurité sera assuré par douze agents de la ville et six bénévoles."])
    draw(80, 660, -30, 30, ["PROJET NON VALIDÉ"], gray=0.8)
    draw(140, 300, 90, 12, ["Rue d’Argentré :", "entrée des camions", "de moins de 19 tonnes"])
    draw(430, 440, -90, 12, ["Rue Conté : 32 étals", "de fruits et légumes"])
    draw(360, 250, 180, 12, ["Entrée du public", "du côté de la halle"])
    draw(575, 200, 90, 7, ["Imprimé par la préfecture, ne pas jeter"])
    page.save()


def tricks(path):
    page = canvas.Canvas(str(path), pagesize=A4)
    page.setFont("Helvetica-Bold", 16)
    for index, letter in enumerate("COMMUNIQUÉ"):
        page.drawString(60 + 20 * index, 760, letter)
    page.setFont("Helvetica", 11)
    page.drawString(60, 700, "Le préfet a signé 17 arrêtés ce lundi.")
    page.drawString(60.4, 700.3, "Le préfet a signé 17 arrêtés ce lundi.")
    page.setFillGray(1)
    page.drawString(60, 500, "En blanc sur blanc : 88 888 morts")
    page.setFillGray(0)
    page.saveState()
    text = page.beginText(60, 400)
    text.setTextRenderMode(3)
    text.textOut("Sans encre : 99 999 morts")
    page.drawText(text)
    page.restoreState()
    page.saveState()
    page.translate(570, 200)
    page.rotate(90)
    page.drawString(0, 0, "Ne pas jeter sur la voie publique")
    page.restoreState()
    page.drawString(60, 680, "Les cellules qui se touchent :")
    for index, cells in enumerate([("Commune", "Inscrits", "Votants"), ("Sées", "1 234", "987"), ("Gacé", "12", "345"), ("Trun", "2 024", "118")]):
        for x, cell in zip((60, 190, 245), cells):
            page.drawString(x, 650 - 18 * index, cell)
    page.save()


def wrapped_cells(path):
    page = canvas.Canvas(str(path), pagesize=A4)
    page.setFont("Helvetica-Bold", 15)
    page.drawString(57, 780, "Les travaux de l’année")
    page.setFont("Helvetica", 10)
    rows = [("Commune", ["Travaux"], "Coût"), ("Trun", ["Piste de la Combe, sur 2,4 km, avec", "trois aires de retournement"], "42 000 €"),
            ("Gacé", ["Citerne de 30 m³"], "18 500 €"), ("Flers", ["Tour de guet et chemin d’accès fermé", "aux promeneurs par une barrière"], "96 000 €")]
    y = 740
    for commune, works, cost in rows:
        page.drawString(57, y, commune)
        page.drawString(380, y, cost)
        for index, line in enumerate(works):
            page.drawString(160, y - 13.5 * index, line)
        y -= 13.5 * len(works) + 9
    page.save()


def scan(path):
    image = Image.new("L", (1240, 1754), 255)
    font = ImageFont.truetype("/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf", 34)
    for index, line in enumerate(["Alençon, le 6 mars 2025", "La préfète de l’Orne a réuni 27 maires à Argentan."]):
        ImageDraw.Draw(image).text((150, 300 + 70 * index), line, font=font, fill=0)
    picture = io.BytesIO()
    image.save(picture, "PNG", optimize=True)
    picture.seek(0)
    from reportlab.lib.utils import ImageReader
    page = canvas.Canvas(str(path), pagesize=A4)
    page.drawImage(ImageReader(picture), 0, 0, *A4)
    page.save()


def main():
    folder = pathlib.Path(sys.argv[1])
    for name, html in HTML.items():
        variant = "pdf/ua-1" if name.startswith("tagged") else None
        weasyprint.HTML(string=html).write_pdf(str(folder / f"{name}.pdf"), pdf_variant=variant)
    turned(folder / "turned-page.pdf")
    turned_texts(folder / "turned-texts.pdf")
    tricks(folder / "tricks.pdf")
    wrapped_cells(folder / "wrapped-cells.pdf")
    scan(folder / "scan.pdf")


main()
