// SPDX-License-Identifier: EUPL-1.2
#include "ui/uitwisseling/printvraag.h"

#include <QPrintDialog>
#include <QPrinter>
#include <memory>

/// The one way into this library.
extern "C" Q_DECL_EXPORT void weegkamerPrintvraag(QWidget *ouder, const QString &naam, const weegkamer::Drukker &druk)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(naam);
    auto *kiezer = new QPrintDialog(printer.get(), ouder);
    kiezer->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(kiezer, &QDialog::accepted, ouder, [druk, printer] { druk(*printer); });
    QObject::connect(kiezer, &QObject::destroyed, ouder, [printer] { Q_UNUSED(printer) }); // the dialog goes before its printer
    kiezer->open();
}
