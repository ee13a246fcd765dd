// SPDX-License-Identifier: EUPL-1.2
// Locking: what was half typed becomes a draft, a running Taak is stopped or finished, the kamer is closed, and the process is replaced
// so that nothing of what was decrypted stays in memory.
#include "core/basis/systeem/proces.h"
#include "core/kamer/kamer.h"
#include "core/kamer/kijkals.h"
#include "ui/bouwstenen/kamerpagina.h"
#include "ui/bouwstenen/overlegpagina.h"
#include "ui/venster/backupwacht.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/venster/inlogpagina.h"
#include "ui/venster/klembord.h"
#include "ui/venster/paginas.h"
#include "ui/venster/plaatsgeheugen.h"
#include "ui/venster/slaapwacht.h"
#include "ui/venster/startpagina.h"
#include "ui/venster/stiltewacht.h"
#include "ui/venster/vensterstand.h"
#include "ui/venster/werkplek.h"

#include <QDialog>
#include <QJsonDocument>

namespace weegkamer
{

void Werkplek::bewaak()
{
    connect(m_stilte, &Stiltewacht::verlopen, this, &Werkplek::vergrendel);
    connect(m_stilte, &Stiltewacht::stil, this, [this] {
        if (auto *p = dynamic_cast<Overlegpagina *>(huidige()))
            p->bedekNamen();
    });
}

void Werkplek::zetOverlegslot()
{
    Stiltetijden tijden = m_stilte->tijden();
    tijden.overleg = std::chrono::minutes(m_kamer->overlegslot());
    m_stilte->zetTijden(tijden);
}

void Werkplek::beginBewaken()
{
    zetOverlegslot();
    if (!m_slaap) {
        m_slaap = new Slaapwacht(QDBusConnection::systemBus(), geslapen, this);
        connect(m_slaap, &Slaapwacht::slaapt, this, &Werkplek::vergrendel);
    }
    m_stilte->begin();
    m_slaap->begin();
}

void Werkplek::vergrendel()
{
    sluit(Daarna::Inloggen);
}

void Werkplek::logUit()
{
    sluit(Daarna::Beginnen);
}

void Werkplek::sluit(Daarna daarna)
{
    if (!m_kamer)
        return;
    if (Taak *taak = m_kamer->lopendeTaak()) {
        wachtOp(*taak, daarna);
        return;
    }
    // What is half typed becomes a draft while the kamer is still there; after that no form may reach it.
    const auto dialogen = m_venster->findChildren<QDialog *>();
    for (QDialog *dialoog : dialogen) {
        dialoog->reject();
        if (dialoog->isVisible()) { // its draft can't be kept, and it would ask: a lock does not wait for that
            m_conceptWeg = true;
            dialoog->done(QDialog::Rejected);
        }
    }
    m_stilte->einde();
    m_slaap->einde();
    bewaarPlaats();
    bewaarVensterstand(*m_kamer, *m_venster);
    m_klembord->wis();
    m_venster->zetKijkbalk({});
    const QString pad = m_pad;
    // Either drops every page first: they hold what was decrypted.
    daarna == Daarna::Inloggen ? kiesVergrendeld(pad) : begin();
    m_backupwacht.reset();
    m_kamer.reset();
    m_buren.clear();
    Q_EMIT vergrendeld();
    if (!m_programma.isEmpty())
        vervang(daarna);
}

void Werkplek::wachtOp(Taak &taak, Daarna daarna)
{
    m_venster->bedek(tr("Weegkamer wordt vergrendeld"), tr("Nog even: “%1” wordt eerst gestopt of afgerond.").arg(taak.naam()));
    // Dialogs are windows of their own: out of sight now; a draft can only be kept when the connection is free again.
    const auto dialogen = m_venster->findChildren<QDialog *>();
    for (QDialog *dialoog : dialogen)
        dialoog->hide();
    const auto daarop = [this, daarna, kamer = m_kamer.get()] {
        if (m_kamer.get() == kamer)
            sluit(daarna);
    };
    // Once the Taak's own owner has heard it; or when that is gone already.
    connect(&taak, &Taak::klaar, this, daarop, Qt::QueuedConnection);
    connect(&taak, &QObject::destroyed, this, daarop, Qt::QueuedConnection);
    taak.stop();
}

void Werkplek::vervang(Daarna daarna)
{
    QJsonObject over{{u"venster"_qs, QString::fromLatin1(m_venster->saveGeometry().toBase64())},
                     {u"thema"_qs, static_cast<int>(m_thema)}};
    if (daarna == Daarna::Inloggen) {
        over.insert(u"kamer"_qs, m_pad);
        over.insert(u"account"_qs, m_account);
        over.insert(u"concept-weg"_qs, m_conceptWeg);
    }
    const Gelukt vervangen = vervangProces(m_programma, {QLatin1String(hervatwoord)}, QJsonDocument(over).toJson(QJsonDocument::Compact));
    // Only when it did not work does anything come after this.
    const QString zin = tr("De kamer is dicht, maar het programma kon niet opnieuw starten. Sluit Weegkamer af en start het opnieuw: dan is ook het geheugen leeg.");
    if (!vervangen && m_inlog)
        m_inlog->zetFout(zin);
    else if (!vervangen && m_start)
        m_start->zetFout(zin);
}

void Werkplek::hervat(const QByteArray &overdracht)
{
    const QJsonObject over = QJsonDocument::fromJson(overdracht).object();
    m_venster->restoreGeometry(QByteArray::fromBase64(over.value(u"venster").toString().toLatin1()));
    if (const int thema = over.value(u"thema").toInt(-1); thema == static_cast<int>(Thema::Licht) || thema == static_cast<int>(Thema::Donker))
        zetThema(static_cast<Thema>(thema));
    m_account = over.value(u"account").toString();
    m_conceptWeg = over.value(u"concept-weg").toBool();
    if (const QString pad = over.value(u"kamer").toString(); !pad.isEmpty())
        kiesVergrendeld(pad);
    else
        begin();
}

/// The log-in page after a lock: it says what happened to who comes back to the desk.
void Werkplek::kiesVergrendeld(const QString &pad)
{
    kies(pad);
    QString zin = tr("Weegkamer is vergrendeld. Als u inlogt, bent u weer waar u was. Concepten staan in hun formulier.");
    if (m_conceptWeg)
        zin += u' ' + tr("Eén formulier kon niet als concept worden bewaard: wat u daarin typte, is weg.");
    if (m_inlog)
        m_inlog->meld(zin);
}

void Werkplek::bewaarPlaats()
{
    // Through another's eyes nothing is kept; and the log should say when looking ended.
    if (m_kamer->kijktAls())
        static_cast<void>(m_kamer->doe(KijkWeerZelf{}));
    // A draft that can't be kept (a full disk) must not keep the window from locking.
    static_cast<void>(m_kamer->bewaarConcept(QLatin1String(plaatsconcept), {}, onthoudPlaats(m_plaats, huidige())));
}

void Werkplek::naarLaatstePlaats()
{
    m_conceptWeg = false;
    const auto bewaard = m_kamer->leesConcept(QLatin1String(plaatsconcept), {});
    const Plaats plaats = bewaard && *bewaard ? onthoudenPlaats(**bewaard) : Plaats{};
    if (!magNaar(m_kamer->wie().rol, plaats)) {
        ga({beginplaats(m_kamer->wie().rol), {}});
        return;
    }
    if (plaats.dossier.isGeldig())
        ga({plaats.onderwerp, {}}); // so that back leads to the list
    ga(plaats);
    if (Kamerpagina *p = huidige())
        herstelStand(p, **bewaard);
}

} // namespace weegkamer
