package org.interlace.launcher.command;

import java.util.Map;
import org.interlace.launcher.setting.Setting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** An order for the portal on the data folder that {@code --data} names. */
abstract class FolderCommand extends OrderCommand {

    @Mixin
    private Folder folder = new Folder();

    @Override
    Map<Setting, @Nullable Object> given() {
        return folder.setting();
    }
}
