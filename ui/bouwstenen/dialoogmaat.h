// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

namespace weegkamer
{

/// Keeps a dialog from being made so small that its text is cut off or its form can't be read, as far as the screen has room for it, and
/// hands F1 on to what it stands above. Belongs to the dialog.
class Dialoogmaat final : public QObject
{
    Q_OBJECT
public:
    explicit Dialoogmaat(QDialog *dialoog);

protected:
    bool eventFilter(QObject *object, QEvent *gebeurtenis) override;

private:
    void begrens();
    /// What the layout, and what scrolls in it, need beside each other.
    int breedte() const;

    QDialog *m_dialoog;
};

} // namespace weegkamer
