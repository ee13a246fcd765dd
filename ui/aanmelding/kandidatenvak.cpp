// SPDX-License-Identifier: EUPL-1.2
#include "ui/aanmelding/kandidatenvak.h"

#include "core/kamer/herkenbaar.h"
#include "core/kamer/kamer.h"
#include "ui/bouwstenen/onderdelen.h"
#include "ui/bouwstenen/eenregel.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"
#include "ui/bouwstenen/tekstinvoer.h"

#include <QCheckBox>
#include <QSignalBlocker>

namespace weegkamer
{
namespace
{
/// "geboortedag en -maand": the dash stays with its word.
QString zonderLosStreepje(QString tekst)
{
    return tekst.replace(u" -"_qs, u" \u2011"_qs);
}

/// What is compared; nothing when there is too little to compare.
QJsonObject vergelekenVelden(const QJsonObject &betrokkene)
{
    QJsonObject uit;
    for (const QString &naam : {u"soort"_qs, u"naam"_qs, u"voornamen"_qs, u"geboortedatum"_qs, u"bsn"_qs, u"kvk"_qs, u"straat"_qs, u"huisnummer"_qs,
                                u"postcode"_qs, u"plaats"_qs}) {
        if (betrokkene.contains(naam))
            uit.insert(naam, betrokkene.value(naam));
    }
    const bool genoeg = uit.contains(u"naam"_qs) || uit.contains(u"bsn"_qs) || uit.contains(u"kvk"_qs);
    return genoeg ? uit : QJsonObject();
}
} // namespace

Kandidatenvak::Kandidatenvak(Omgeving &omgeving, DossierId dossier, QWidget *ouder)
    : QWidget(ouder), m_omgeving(omgeving), m_dossier(dossier), m_stand(maakProza({}, this)), m_bladplaats(new QVBoxLayout),
      m_ander(new QCheckBox(tr("Het is iemand anders"), this)), m_redenvak(new QWidget(this)), m_reden(new Groeitekst(2, m_redenvak)),
      m_fout(new QLabel(this)), m_onvolledig(nogNietHerkenbaar(omgeving.kamer()) > 0)
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::tussen);
    kolom->addWidget(maakTussenkop(tr("Is deze persoon al bekend?"), this));
    m_stand->setFocusPolicy(Qt::NoFocus);
    kolom->addWidget(m_stand);
    zetRol(m_fout, Tekstrol::Fout);
    m_fout->setTextFormat(Qt::PlainText);
    m_fout->setWordWrap(true);
    m_fout->hide();
    kolom->addWidget(m_fout);
    kolom->addLayout(m_bladplaats);
    auto *redenkolom = new QVBoxLayout(m_redenvak);
    redenkolom->setContentsMargins(0, 0, 0, 0);
    redenkolom->setSpacing(maat::binnen);
    auto *label = new QLabel(tr("Dezelfde, want"), m_redenvak);
    m_reden->setAccessibleName(tr("Dezelfde, want"));
    m_reden->setObjectName(u"koppel-reden"_qs);
    label->setBuddy(m_reden);
    redenkolom->addWidget(label);
    redenkolom->addWidget(m_reden);
    kolom->addWidget(m_redenvak);
    m_ander->setObjectName(u"gezien-mogelijke-dubbel"_qs);
    kolom->addWidget(m_ander);
    kolom->addStretch();
    connect(m_ander, &QCheckBox::clicked, this, [this](bool aan) {
        if (aan)
            m_gekozen.clear();
        toon();
        Q_EMIT gewijzigd();
    });
    connect(m_reden, &QPlainTextEdit::textChanged, this, &Kandidatenvak::gewijzigd);
    toon();
}

QStringList Kandidatenvak::veldnamen()
{
    return {u"gezien-mogelijke-dubbel"_qs, u"koppel-aan"_qs, u"koppel-reden"_qs};
}

void Kandidatenvak::vergelijk(const QJsonObject &betrokkene)
{
    const QJsonObject velden = vergelekenVelden(betrokkene);
    if (velden == m_gevraagd)
        return;
    m_gevraagd = velden;
    QStringList eerder;
    for (const Kandidaat &k : std::as_const(m_kandidaten.rijen))
        eerder.append(k.dossier.tekst());
    m_kandidaten = {};
    m_afgeschermd = {};
    m_mislukt.clear();
    if (!velden.isEmpty()) {
        VergelijkBetrokkene wie;
        QList<VeldFout> halfGetypt; // what can't be right yet is compared when it is
        uitJsonIn(velden, wie, {}, halfGetypt);
        wie.dossier = m_dossier;
        const auto antwoord = m_omgeving.kamer().vraag(wie);
        if (antwoord)
            m_kandidaten = *antwoord;
        else
            m_mislukt = antwoord.error().uitleg;
        vraagAfgeschermd(velden);
    }
    QStringList nu;
    for (const Kandidaat &k : std::as_const(m_kandidaten.rijen))
        nu.append(k.dossier.tekst());
    // "Somebody else" was said of who stood there then.
    if (nu != eerder && !eerder.isEmpty())
        m_ander->setChecked(false);
    m_gekozen.removeIf([&nu](const QString &id) { return !nu.contains(id); });
    toon();
}

void Kandidatenvak::vraagAfgeschermd(const QJsonObject &velden)
{
    const Rol rol = m_omgeving.kamer().wie().rol;
    if (!Herken::kop.rollen.bevat(rol) || (!velden.contains(u"naam") && !velden.contains(u"bsn")))
        return;
    const auto antwoord = m_omgeving.kamer().vraag(Herken{velden.value(u"naam").toString(), velden.value(u"voornamen").toString(),
                                                          velden.value(u"geboortedatum").toString(),
                                                          velden.value(u"bsn").toString()});
    if (antwoord)
        m_afgeschermd = *antwoord;
    else
        m_mislukt = antwoord.error().uitleg;
}

QJsonObject Kandidatenvak::keuze() const
{
    QJsonObject velden;
    if (m_ander->isChecked() && !m_kandidaten.rijen.isEmpty())
        velden.insert(u"gezien-mogelijke-dubbel"_qs, true);
    if (!m_gekozen.isEmpty()) {
        velden.insert(u"koppel-aan"_qs, QJsonArray::fromStringList(m_gekozen));
        if (const QString reden = m_reden->toPlainText().trimmed(); !reden.isEmpty())
            velden.insert(u"koppel-reden"_qs, reden);
    }
    return velden;
}

void Kandidatenvak::zetKeuze(const QJsonObject &velden)
{
    const QSignalBlocker stil(this);
    m_ander->setChecked(velden.value(u"gezien-mogelijke-dubbel").toBool());
    m_gekozen.clear();
    const QJsonArray koppelAan = velden.value(u"koppel-aan").toArray();
    for (const QJsonValue &id : koppelAan)
        m_gekozen.append(id.toString());
    m_reden->setPlainText(velden.value(u"koppel-reden").toString());
    toon();
}

void Kandidatenvak::toonFout(const Fout &fout)
{
    QStringList zinnen;
    const auto isHier = [](const QString &veld) { return veldnamen().contains(veld.section(u'[', 0, 0)); };
    if (fout.weigering && isHier(fout.weigering->veld))
        zinnen.append(fout.weigering->uitleg);
    for (const VeldFout &f : fout.velden) {
        if (isHier(f.veld))
            zinnen.append(f.uitleg);
    }
    m_fout->setText(zinnen.join(u' '));
    m_fout->setVisible(!zinnen.isEmpty());
    if (zinnen.isEmpty())
        return;
    QWidget *eerste = m_gekozen.isEmpty() ? static_cast<QWidget *>(m_ander) : m_reden;
    if (const auto vinken = m_blad->findChildren<QCheckBox *>(); m_gekozen.isEmpty() && !vinken.isEmpty())
        eerste = vinken.first();
    eerste->setFocus(Qt::OtherFocusReason);
}

void Kandidatenvak::toon()
{
    m_fout->hide();
    if (m_blad) {
        m_blad->hide();
        m_blad->setParent(nullptr);
        m_blad->deleteLater();
    }
    m_blad = new QWidget(this);
    auto *kolom = new QVBoxLayout(m_blad);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::tussen);
    m_bladplaats->addWidget(m_blad);
    for (const Kandidaat &k : std::as_const(m_kandidaten.rijen))
        toonKandidaat(k);
    if (m_kandidaten.meer)
        kolom->addWidget(maakAlinea(tr("Er zijn er meer. Vul meer in om beter te vergelijken."), m_blad, true));
    for (const Herkenning &h : std::as_const(m_afgeschermd.rijen)) {
        kolom->addWidget(maakLijn(m_blad));
        kolom->addWidget(maakAlinea(tr("Staat mogelijk in afgeschermd dossier %1: %2. Heropening wegen?").arg(h.nummer, h.redenen.join(u", "_qs)), m_blad));
    }
    m_blad->show();
    ordenFocus();
    werkBij();
}

// What is made later comes last for the keyboard; the candidates belong before the reason.
void Kandidatenvak::ordenFocus()
{
    QWidget *voor = m_reden->previousInFocusChain();
    while (voor != m_reden && (voor->focusPolicy() == Qt::NoFocus || m_blad->isAncestorOf(voor)))
        voor = voor->previousInFocusChain();
    const auto vinken = m_blad->findChildren<QCheckBox *>();
    for (QCheckBox *vink : vinken) {
        if (voor != m_reden)
            setTabOrder(voor, vink);
        voor = vink;
    }
}

void Kandidatenvak::toonKandidaat(const Kandidaat &kandidaat)
{
    auto *kolom = static_cast<QVBoxLayout *>(m_blad->layout());
    kolom->addWidget(maakLijn(m_blad));
    auto *naam = new Eenregel(m_blad);
    naam->zetTekst(kandidaat.geboortedatum.isEmpty() ? kandidaat.naam
                                                     : u"%1, %2"_qs.arg(kandidaat.naam, geboortedatumInWoorden(kandidaat.geboortedatum)));
    kolom->addWidget(naam);
    kolom->addWidget(maakAlinea(tr("%1 %2: %3").arg(label(kandidaat.fase), kandidaat.nummer, zonderLosStreepje(kandidaat.redenen.join(u", "_qs))), m_blad, true));
    const QString id = kandidaat.dossier.tekst();
    auto *vink = new QCheckBox(tr("Dit is dezelfde"), m_blad);
    vink->setAccessibleName(tr("Dezelfde als in %1").arg(kandidaat.nummer));
    vink->setAccessibleDescription(kandidaat.redenen.join(u", "_qs));
    vink->setObjectName(u"dezelfde/"_qs + kandidaat.nummer);
    vink->setChecked(m_gekozen.contains(id));
    connect(vink, &QCheckBox::clicked, this, [this, id](bool aan) {
        m_gekozen.removeAll(id);
        if (aan)
            m_gekozen.append(id);
        if (aan)
            m_ander->setChecked(false);
        werkBij();
        Q_EMIT gewijzigd();
    });
    kolom->addWidget(vink);
}

void Kandidatenvak::werkBij()
{
    const bool iemand = !m_kandidaten.rijen.isEmpty();
    m_ander->setVisible(iemand);
    m_redenvak->setVisible(iemand && !m_gekozen.isEmpty());
    QString zin;
    if (!m_mislukt.isEmpty())
        zin = m_mislukt;
    else if (m_gevraagd.isEmpty())
        zin = tr("Vul een naam, een geboortedatum of een burgerservicenummer in. Weegkamer vergelijkt dan met wie al bekend is.");
    else if (iemand)
        zin = tr("Deze dossiers gaan over iemand die dezelfde kan zijn. Kies wie het is, of kies dat het iemand anders is.");
    else if (!m_afgeschermd.rijen.isEmpty())
        zin = tr("In de lopende dossiers staat niemand die dezelfde kan zijn.");
    else
        zin = tr("Niemand gevonden die dezelfde kan zijn.");
    if (m_onvolledig)
        zin += u' ' + tr("Let op: uit oude dossiers herkent Weegkamer nog niet iedereen. Log uit en weer in; dan maakt Weegkamer dat af.");
    zetProza(m_stand, zin);
}

} // namespace weegkamer
