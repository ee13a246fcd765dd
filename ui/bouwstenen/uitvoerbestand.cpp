// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/uitvoerbestand.h"

#include "core/basis/systeem/bestand.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace weegkamer
{

void vraagUitvoerbestand(QWidget *pagina, const QString &naam, const QString &soort, const QString &achtervoegsel, const std::function<void(const QString &)> &daarna)
{
    auto *kiezer = new QFileDialog(pagina, QObject::tr("Waar wilt u dit bewaren?"));
    kiezer->setAttribute(Qt::WA_DeleteOnClose);
    kiezer->setAcceptMode(QFileDialog::AcceptSave);
    kiezer->setNameFilter(QStringLiteral("%1 (*.%2)").arg(soort, achtervoegsel));
    kiezer->setDefaultSuffix(achtervoegsel);
    kiezer->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    kiezer->selectFile(naam);
    QObject::connect(kiezer, &QFileDialog::fileSelected, pagina, daarna);
    kiezer->open();
}

void bewaarAgenda(Omgeving &omgeving, const Uitkomst<Agendauitvoer> &agenda, QWidget *pagina)
{
    if (!agenda) {
        omgeving.meldFout(agenda.error());
        return;
    }
    vraagUitvoerbestand(pagina, agenda->bestandsnaam, QObject::tr("Agenda"), QStringLiteral("ics"), [&omgeving, a = *agenda](const QString &pad) {
        if (const Gelukt uit = schrijfVeilig(pad, a.ics.toUtf8()); !uit)
            omgeving.meldFout(uit.error());
        else
            omgeving.meldGoed(a.aantal == 1 ? QObject::tr("De agenda is bewaard, met 1 dag. Er staat geen naam in.")
                                            : QObject::tr("De agenda is bewaard, met %1 dagen. Er staat geen naam in.").arg(a.aantal));
    });
}

} // namespace weegkamer
