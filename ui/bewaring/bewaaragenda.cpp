// SPDX-License-Identifier: EUPL-1.2
#include "ui/bewaring/bewaaragenda.h"

#include "core/bewaring/kalender.h"
#include "core/kamer/kamer.h"

#include <QFileDialog>
#include <QSaveFile>

namespace weegkamer
{

void bewaarAgenda(Omgeving &omgeving, QWidget *pagina)
{
    const auto agenda = omgeving.kamer().vraag(VraagBewaarkalender{});
    if (!agenda) {
        omgeving.meldFout(agenda.error());
        return;
    }
    auto *kiezer = new QFileDialog(pagina, QObject::tr("Waar wilt u de agenda bewaren?"));
    kiezer->setAttribute(Qt::WA_DeleteOnClose);
    kiezer->setAcceptMode(QFileDialog::AcceptSave);
    kiezer->setNameFilter(QObject::tr("Agenda (*.ics)"));
    kiezer->setDefaultSuffix(u"ics"_qs);
    kiezer->selectFile(agenda->bestandsnaam);
    QObject::connect(kiezer, &QFileDialog::fileSelected, pagina, [&omgeving, ics = agenda->ics.toUtf8(), aantal = agenda->aantal](const QString &pad) {
        QSaveFile bestand(pad);
        if (!bestand.open(QIODevice::WriteOnly) || bestand.write(ics) != ics.size() || !bestand.commit())
            omgeving.meldFout(fout(FoutSoort::AlleenLezen, bestand.errorString()).value());
        else
            omgeving.meldGoed(aantal == 1 ? QObject::tr("De agenda is bewaard, met 1 dag. Er staat geen naam in.") : QObject::tr("De agenda is bewaard, met %1 dagen. Er staat geen naam in.").arg(aantal));
    });
    kiezer->open();
}

} // namespace weegkamer
