// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/uitvoerbestand.h"

#include "core/basis/systeem/bestand.h"
#include "core/kamer/kamer.h"

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

void bewaarAgenda(Omgeving &omgeving, const QString &onderwerp, std::function<Uitkomst<Agendauitvoer>()> agenda, QWidget *pagina, const QString &erbij)
{
    const QString naam = QStringLiteral("%1-%2.ics").arg(onderwerp.toLower(), omgeving.kamer().vandaag().toString(Qt::ISODate));
    vraagUitvoerbestand(pagina, naam, QObject::tr("Agenda"), QStringLiteral("ics"), [&omgeving, erbij, vraag = std::move(agenda)](const QString &pad) {
        const auto dagen = vraag();
        if (!dagen)
            omgeving.meldFout(dagen.error());
        else if (const Gelukt uit = schrijfVeilig(pad, dagen->ics.toUtf8()); !uit)
            omgeving.meldFout(uit.error());
        else
            omgeving.meldGoed((dagen->aantal == 1 ? QObject::tr("De agenda is bewaard, met 1 dag. Er staat geen naam in.")
                                                  : QObject::tr("De agenda is bewaard, met %1 dagen. Er staat geen naam in.").arg(dagen->aantal)) +
                              erbij);
    });
}

} // namespace weegkamer
