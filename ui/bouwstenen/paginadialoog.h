// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

namespace weegkamer
{

/// A dialog that belongs to a page (or to another such dialog): when the page is put away, because the kamer is locked for one,
/// what stands in the dialog goes with it and nothing is sent. Opened with open(); deletes itself.
class Paginadialoog : public QDialog
{
    Q_OBJECT
public:
    explicit Paginadialoog(QWidget *pagina);
    /// Makes it as high as what stands in it, at its width: wrapped text only knows its height once the width is set. What is too large for the
    /// screen scrolls, rather than that its texts are cut off.
    void zetHoogteNaarInhoud();

protected:
    bool eventFilter(QObject *object, QEvent *gebeurtenis) override;
    /// The page is put away.
    virtual void paginaWeg();

private:
    void laatSchuiven();
    QWidget *m_pagina;
    QWidget *m_inhoud = nullptr; ///< what scrolls, once it was too large
};

} // namespace weegkamer
