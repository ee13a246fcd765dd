// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/handelingdialoog.h"

#include "core/basis/uitkomst.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QTabWidget;
class QVBoxLayout;

/// \file Small things that pages in one column of prose share.
namespace weegkamer
{

class Actieknop;

/// A form for this handeling about this dossier, to be filled in further.
Handelingvraag dossiervraag(const char *handeling, DossierId dossier);
/// Why this may not be done now; none when it may, or when a form can still mend it.
std::optional<Weigering> nuGeweigerd(Kamer &kamer, const QString &handeling, const QJsonObject &vast);
/// Lets a button say whether its handeling may be done now.
void werkKnopBij(Kamer &kamer, Actieknop *knop, const QString &handeling, const QJsonObject &vast);

QLabel *maakTussenkop(const QString &tekst, QWidget *ouder);
/// A hairline.
QWidget *maakLijn(QWidget *ouder);
/// The column of a page's content: as wide as prose is, at the left of whatever room there is.
QVBoxLayout *maakKolom(QWidget *inhoud);
/// A paragraph, in secondary ink when asked.
QLabel *maakAlinea(const QString &tekst, QWidget *ouder, bool bijzaak = false);
/// A button that looks like text, with a name of its own for who can't see what it stands beside.
Actieknop *maakTekstactie(const QString &tekst, const QString &naam, QWidget *ouder);
/// "12 mei 1999" from "1999-05-12", "mei 1999" from "1999-05", and what it is otherwise. For any date that may be known in part.
QString geboortedatumInWoorden(const QString &datum);

/// Where the keyboard comes first among what stands on this, "waarom?" left out: that explains, it does nothing. Null when there is nothing.
QWidget *eersteStop(QWidget *onder);

/// Lets only the tab in sight say how small the page may be: a higher one that nobody looks at keeps no room. Once, after the tabs are there.
void meetHuidigeTab(QTabWidget *tabs);

/// The heading of a section; actions can be added at its right end.
QHBoxLayout *maakSectiekop(QVBoxLayout *kolom, const QString &tekst);
/// A label and its value on one line; nothing when there is no value.
void voegWaardeToe(QVBoxLayout *kolom, const QString &label, const QString &waarde);

} // namespace weegkamer
